import { expect, test } from "vitest";
import { documentFaults } from "./document-faults.ts";

const document = {
  servers: [{ url: "https://birds.example" }],
  paths: {
    "/birds": {
      get: {
        "x-evidence": { grade: "documented" },
        "x-effect": { does: "reads", repeatable: true, note: "Why." },
        "x-failure": [{ when: { credentials: "missing" }, gets: "401" }],
        security: [{ key: [] }],
        parameters: [{ name: "limit", in: "query", required: true, schema: { type: "integer" } }],
        responses: {
          "200": { content: { "text/csv": { examples: { birds: { value: "a,b" } } } } },
          "401": { content: { "application/json": { examples: { no: { value: { text: "Not so." } } } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Bird: {
        type: ["object", "null"],
        required: ["type"],
        properties: { type: { enum: ["owl"] }, content: { type: "string" }, "x-effect": { type: "number" } },
      },
    },
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
  },
};

const lines = documentFaults(document).map(
  ({ kind, place, edit }) => `${kind}: ${place.slice(-2).join("/")} ${JSON.stringify(edit)}`,
);

test("every fact of a document can be spoilt, and nothing that is only said about it", () => {
  expect(lines).toEqual([
    'server: 0/url {"set":"https://birds.examplex"}',
    'path: paths//birds {"renameTo":"/birdss"}',
    'method: /birds/get {"renameTo":"post"}',
    'x-effect: x-effect/does {"set":"creates"}',
    'x-effect: x-effect/repeatable {"set":false}',
    'x-failure: x-failure/0 {"remove":true}',
    'x-failure gets: 0/gets {"set":"418"}',
    'security: get/security {"set":[]}',
    `parameter's place: 0/in {"set":"header"}`,
    `parameter's name: 0/name {"set":"limitx"}`,
    'required: 0/required {"set":false}',
    'type: schema/type {"set":"boolean"}',
    'status: responses/200 {"renameTo":"202"}',
    'media type: content/text/csv {"renameTo":"application/json"}',
    `example's value: birds/value {"set":7}`,
    'status: responses/401 {"renameTo":"409"}',
    'media type: content/application/json {"renameTo":"text/plain"}',
    `example's value: value/text {"set":7}`,
    'text of a failure: value/text {"set":"Not so.x"}',
    'type: Bird/type {"set":"object"}',
    'required: required/0 {"remove":true}',
    'enum value: enum/0 {"set":"owlx"}',
    'type: content/type {"set":"integer"}',
    'type: x-effect/type {"set":"boolean"}',
    'security: key/in {"set":"query"}',
    'security: key/name {"set":"X-Keyx"}',
  ]);
});
