import { testSourceRule } from "../../testing/test-source-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

const documented = { grade: "documented", sources: ["page"] };
const assumed = { grade: "assumed", note: "Nobody says." };
const problems = [
  {
    message:
      `No source knows a failure of this operation: it has no 4xx or 5xx response above the grade "assumed". ` +
      `Describe one, or write x-failure: { noneKnown: <a sentence> }.`,
    at: "openapi.yaml#/paths/~1contact/get/responses",
  },
];

testSourceRule("failure-known", [
  {
    title: "accepts an error response that goes by the operation's own grade",
    document: withOperation({ "x-evidence": documented, responses: { "500": { description: "Failed" } } }),
    problems: [],
  },
  {
    title: "accepts the statement that none is known",
    document: withOperation({ "x-failure": { noneKnown: "No source tells of one." }, responses: {} }),
    problems: [],
  },
  {
    title: "refuses an operation that only succeeds",
    document: withOperation({ "x-evidence": documented, responses: { "200": {}, "301": {} } }),
    problems,
  },
  {
    title: "refuses an operation whose only failure is assumed",
    document: withOperation({
      "x-evidence": documented,
      responses: { "404": { description: "None", "x-evidence": assumed } },
    }),
    problems,
  },
  {
    title: "reads the grade of a shared response in its file",
    files: {
      "openapi.yaml": withOperation({
        "x-evidence": documented,
        responses: { "404": { $ref: "components/responses/NotFound.yaml" } },
      }),
      "components/responses/NotFound.yaml": { description: "None", "x-evidence": assumed },
    },
    problems,
  },
  {
    title: "asks nothing of a webhook, whose answers are the receiver's",
    document: withOperation({ responses: { "404": {} } }, "get", {
      webhooks: { sent: { post: { responses: { "200": {} } } } },
    }),
    problems: [],
  },
]);
