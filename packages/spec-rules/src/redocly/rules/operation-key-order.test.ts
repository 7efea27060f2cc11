import { testSourceRule } from "../../testing/test-source-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

testSourceRule("operation-key-order", [
  {
    title: "accepts the keys in their order, whichever of them there are",
    document: withOperation({
      operationId: "getContact",
      summary: "Get a contact",
      description: "Answers with it.",
      externalDocs: { url: "/" },
      "x-evidence": {},
      "x-event": {},
      "x-effect": {},
      "x-failure": [],
      "x-contradiction": [],
      tags: [],
      security: [],
      parameters: [],
      requestBody: {},
      responses: {},
    }),
    problems: [],
  },
  {
    title: "refuses a key that comes too late and says where it belongs",
    document: withOperation({ operationId: "getContact", tags: [], "x-evidence": {}, responses: {} }),
    problems: [
      {
        message: `Move "x-evidence" above "tags": the keys of an operation stand in one order everywhere.`,
        at: "openapi.yaml#/paths/~1contact/get/x-evidence",
      },
    ],
  },
  {
    title: "names the first key that has to make room",
    document: withOperation({ summary: "Get a contact", description: "It.", operationId: "getContact" }),
    problems: [
      {
        message: `Move "operationId" above "summary": the keys of an operation stand in one order everywhere.`,
        at: "openapi.yaml#/paths/~1contact/get/operationId",
      },
    ],
  },
]);
