import { testBundleRule } from "../../testing/test-bundle-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

const problems = [{ message: "The operation getContact has no responses.", at: "paths > /contact > get" }];

testBundleRule("operation-has-responses", [
  {
    title: "accepts an operation that answers",
    document: withOperation({ responses: { "200": { description: "Found" } } }),
    problems: [],
  },
  {
    title: "refuses an operation without responses",
    document: withOperation({ operationId: "getContact" }),
    problems,
  },
  {
    title: "refuses an operation whose responses are none",
    document: withOperation({ operationId: "getContact", responses: {} }),
    problems,
  },
  {
    title: "refuses a webhook that says nothing of what its receiver answers",
    document: withOperation({ responses: { "200": { description: "Found" } } }, "get", {
      webhooks: { contactMade: { post: { operationId: "receiveContact" } } },
    }),
    problems: [
      {
        message: "The operation receiveContact has no responses.",
        at: "webhooks > contactMade > post",
      },
    ],
  },
]);
