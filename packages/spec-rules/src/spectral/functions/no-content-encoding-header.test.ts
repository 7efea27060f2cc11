import { testBundleRule } from "../../testing/test-bundle-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

function sending(headers: object): object {
  return withOperation({ responses: { "200": { description: "Found", headers } } });
}

testBundleRule("no-content-encoding-header", [
  { title: "accepts other headers", document: sending({ Location: {} }), problems: [] },
  {
    title: "refuses the header in whatever letters",
    document: sending({ "content-Encoding": {} }),
    problems: [
      {
        message: `Do not declare "content-Encoding": tell of compression in prose.`,
        at: "paths > /contact > get > responses > 200 > headers > content-Encoding",
      },
    ],
  },
]);
