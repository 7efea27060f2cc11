import { testSourceRule } from "../../testing/test-source-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

testSourceRule("security-explicit", [
  {
    title: "accepts an operation that says who may call it",
    document: withOperation({ security: [{ key: [] }] }),
    problems: [],
  },
  {
    title: "accepts an empty list, which says anybody",
    document: withOperation({ security: [] }),
    problems: [],
  },
  {
    title: "refuses an operation that leaves it to the document",
    document: withOperation({}, "get", { security: [{ key: [] }] }),
    problems: [
      {
        message: `The operation lacks "security". Write its own, or an empty list where anybody may call it.`,
        at: "openapi.yaml#/paths/~1contact/get",
      },
    ],
  },
  {
    title: "asks a webhook too, which would else seem to bring the credentials of the API",
    document: withOperation({ security: [] }, "get", {
      security: [{ key: [] }],
      webhooks: { sent: { post: { security: [] } }, read: { post: {} } },
    }),
    problems: [
      {
        message: `The operation lacks "security". Write its own, or an empty list where anybody may call it.`,
        at: "openapi.yaml#/webhooks/read/post",
      },
    ],
  },
]);
