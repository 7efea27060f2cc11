import { testSourceRule } from "../../testing/test-source-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

const documented = { "x-evidence": { grade: "documented", sources: ["page"] } };
const lacking = `The operation lacks "x-evidence", which says how sure it is and by which sources.`;

testSourceRule("evidence-on-operation", [
  {
    title: "accepts an operation that says how sure it is",
    document: withOperation(documented),
    problems: [],
  },
  {
    title: "refuses an operation without evidence",
    document: withOperation({}),
    problems: [{ message: lacking, at: "openapi.yaml#/paths/~1contact/get" }],
  },
  {
    title: "refuses an operation that rests on an assumption",
    document: withOperation({ "x-evidence": { grade: "assumed" } }),
    problems: [
      {
        message: `The grade "assumed" is not enough for an operation to exist: find a source, or leave it out.`,
        at: "openapi.yaml#/paths/~1contact/get/x-evidence/grade",
      },
    ],
  },
  {
    title: "asks the operation of a webhook too",
    document: withOperation(documented, "get", { webhooks: { messageSent: { post: {} } } }),
    problems: [{ message: lacking, at: "openapi.yaml#/webhooks/messageSent/post" }],
  },
]);
