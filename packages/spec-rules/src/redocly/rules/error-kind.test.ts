import { testSourceRule } from "../../testing/test-source-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

const lacking =
  `The 404 response lacks "x-error" with its kind: invalid, unauthenticated, forbidden, missing, conflict, ` +
  `unsupported, rate-limited, session-ended, server.`;

testSourceRule("error-kind", [
  {
    title: "accepts a kind on every error response and on no other",
    document: withOperation({ responses: { "200": {}, "404": { "x-error": { kind: "missing" } } } }),
    problems: [],
  },
  {
    title: "refuses an error response without a kind",
    document: withOperation({ responses: { "404": { description: "None" } } }),
    problems: [{ message: lacking, at: "openapi.yaml#/paths/~1contact/get/responses/404" }],
  },
  {
    title: "refuses a kind on a success",
    document: withOperation({ responses: { "200": { "x-error": { kind: "missing" } } } }),
    problems: [
      {
        message: `A 200 response is no error, so it has no "x-error".`,
        at: "openapi.yaml#/paths/~1contact/get/responses/200",
      },
    ],
  },
  {
    title: "reports a shared response once, in its file",
    files: {
      "openapi.yaml": {
        openapi: "3.1.0",
        info: { title: "API", version: "1" },
        paths: Object.fromEntries(
          ["/a", "/b"].map((path) => [
            path,
            { get: { responses: { "404": { $ref: "components/responses/NotFound.yaml" } } } },
          ]),
        ),
      },
      "components/responses/NotFound.yaml": { description: "None" },
    },
    problems: [{ message: lacking, at: "components/responses/NotFound.yaml#/" }],
  },
]);
