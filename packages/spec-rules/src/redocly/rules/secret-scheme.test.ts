import { testSourceRule } from "../../testing/test-source-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

function securedBy(key: object): object {
  return withOperation({}, "get", { components: { securitySchemes: { key } } });
}

testSourceRule("secret-scheme", [
  {
    title: "accepts a scheme that says what samples show",
    document: securedBy({ type: "http", scheme: "basic", "x-secret": { sample: "user:password" } }),
    problems: [],
  },
  {
    title: "refuses a scheme that does not",
    document: securedBy({ type: "http", scheme: "basic" }),
    problems: [
      {
        message: `The security scheme lacks "x-secret" with a "sample", an obviously fake value.`,
        at: "openapi.yaml#/components/securitySchemes/key",
      },
    ],
  },
]);
