import { testSourceRule } from "../../testing/test-source-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

const own = `The vendor's own verbs are an option of this rule, "verbs", in redocly.yaml.`;

function at(method: string): string {
  return `openapi.yaml#/paths/~1contact/${method}/operationId`;
}

testSourceRule("operation-id", [
  ...[
    ["get", "listContacts"],
    ["get", "getContact"],
    ["post", "createContact"],
    ["put", "updateContact"],
    ["put", "replaceContact"],
    ["patch", "updateContact"],
    ["delete", "deleteContact"],
  ].map(([method, operationId]) => ({
    title: `accepts ${String(operationId)} for ${String(method)}`,
    document: withOperation({ operationId }, method),
    problems: [],
  })),
  ...["get_contact", "GetContact", "contact", "get-contact"].map((operationId) => ({
    title: `refuses ${operationId} for its form`,
    document: withOperation({ operationId }),
    problems: [
      {
        message: `The operationId "${operationId}" is not a verb and a noun in camelCase, such as "listContacts".`,
        at: at("get"),
      },
    ],
  })),
  {
    title: "refuses a verb that does not suit the method",
    document: withOperation({ operationId: "createContact" }),
    problems: [
      { message: `The verb "create" does not suit this GET: use "list" or "get". ${own}`, at: at("get") },
    ],
  },
  {
    title: "goes by x-effect where the method misleads",
    document: withOperation({
      operationId: "createContact",
      "x-effect": { does: "creates", repeatable: false },
    }),
    problems: [],
  },
  {
    title: "refuses a verb that suits the method and not the effect",
    document: withOperation({ operationId: "getContact", "x-effect": { does: "acts", repeatable: false } }),
    problems: [
      { message: `The verb "get" does not suit this GET: it has no verb of ours. ${own}`, at: at("get") },
    ],
  },
  {
    title: "accepts a verb of the vendor's own that the options list",
    document: withOperation({ operationId: "followContact" }),
    options: { verbs: ["follow"] },
    problems: [],
  },
  {
    title: "asks the operation of a webhook for the form only",
    document: withOperation({ operationId: "getContact" }, "get", {
      webhooks: {
        sent: { post: { operationId: "receiveMessage" } },
        read: { post: { operationId: "message_read" } },
      },
    }),
    problems: [
      {
        message: `The operationId "message_read" is not a verb and a noun in camelCase, such as "listContacts".`,
        at: "openapi.yaml#/webhooks/read/post/operationId",
      },
    ],
  },
]);
