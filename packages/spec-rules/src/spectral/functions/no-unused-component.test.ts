import { testBundleRule } from "../../testing/test-bundle-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

testBundleRule("no-unused-component", [
  {
    title: "accepts what a reference, a security requirement or an x-failure names",
    document: withOperation(
      { security: [{ key: [] }], parameters: [{ schema: { $ref: "#/components/schemas/Id" } }] },
      "get",
      {
        "x-failure": [{ when: { route: "unknown" }, gets: "404", response: "NoRoute" }],
        components: { schemas: { Id: {} }, securitySchemes: { key: {} }, responses: { NoRoute: {} } },
      },
    ),
    problems: [],
  },
  {
    title: "refuses what nothing names",
    document: withOperation({}, "get", {
      components: { schemas: { Id: {} }, securitySchemes: { key: {} }, responses: { NoRoute: {} } },
    }),
    problems: [
      { message: `Nothing uses the component "Id".`, at: "components > schemas > Id" },
      { message: `Nothing uses the component "key".`, at: "components > securitySchemes > key" },
      { message: `Nothing uses the component "NoRoute".`, at: "components > responses > NoRoute" },
    ],
  },
]);
