import type { Bundle } from "@clade/bundle";

const error = (text: string) => ({ value: { error: text } });
const failure = (description: string, examples: object) => ({
  description,
  content: { "application/json": { schema: { type: "object" }, examples } },
});

const responses = {
  "400": failure("Wrong.", { wrong: error("wrong"), tooFar: error("too far") }),
  "401": failure("Nobody.", { nobody: error("nobody"), barred: error("barred") }),
  "404": failure("None.", { none: error("none") }),
  "409": failure("Not now.", { asleep: error("asleep") }),
  "429": failure("Too many.", { tooMany: error("too many") }),
};

const pigeon = {
  type: "object",
  required: ["name"],
  properties: { id: { type: "string" }, name: { type: "string", minLength: 2 }, age: { type: "integer" } },
};
const idParameter = {
  name: "id",
  in: "path",
  required: true,
  schema: { type: "string" },
  examples: { id: { value: "ann" }, unknownId: { value: "nobody" } },
};
const one = {
  description: "One.",
  content: {
    "application/json": { schema: pigeon, examples: { ann: { value: { id: "ann", name: "Ann" } } } },
  },
};
const body = { required: true, content: { "application/json": { schema: pigeon } } };

const note = {
  type: "object",
  properties: { to: { type: "array", items: { type: "string" } }, times: { type: "integer", default: 1 } },
};

/** An invented vendor of pigeons: keys and roles, pages, quotas, a form, and two calls without a behaviour. */
export const loftBundle = {
  openapi: "3.1.0",
  info: { title: "Loft API", version: "1" },
  servers: [{ url: "https://loft.example/v1" }],
  "x-pagination": {
    byOffset: {
      by: "offset",
      start: "query.offset",
      limit: { at: "query.limit", default: 2, maximum: 3 },
      total: "/total",
    },
  },
  "x-quota": [
    { requests: 3, per: "second", scope: "company", beyond: "429", sources: ["page"] },
    { per: "day", scope: "company", resets: { at: "00:00", zone: "UTC" }, beyond: "429", sources: ["page"] },
  ],
  "x-failure": [
    { when: { credentials: ["missing", "unknown"] }, gets: "401", example: "nobody" },
    { when: { credentials: "insufficient" }, gets: "401", example: "barred" },
    { when: { body: ["missing", "unparsable", "invalid"] }, gets: "400", example: "wrong" },
    { when: { parameter: "path.id", is: "unknown", like: "unknownId" }, gets: "404", example: "none" },
  ],
  paths: {
    "/pigeons": {
      get: {
        operationId: "listPigeons",
        security: [{ key: [] }],
        "x-pagination": { style: "byOffset" },
        "x-failure": [
          { when: { parameter: "query.offset", is: "above-maximum" }, gets: "400", example: "tooFar" },
          { when: { parameter: "query.offset", is: "invalid" }, gets: "400", example: "wrong" },
        ],
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 3, default: 2 } },
          { name: "offset", in: "query", schema: { type: "integer", minimum: 0, maximum: 100, default: 0 } },
        ],
        responses: {
          ...responses,
          "200": { description: "Some.", content: { "application/json": { schema: { type: "object" } } } },
        },
      },
      post: {
        operationId: "createPigeon",
        security: [{ key: ["breed"] }],
        requestBody: body,
        responses: { ...responses, "200": one },
      },
    },
    "/pigeons/{id}": {
      parameters: [idParameter],
      get: { operationId: "getPigeon", security: [{ key: [] }], responses: { ...responses, "200": one } },
      delete: {
        operationId: "deletePigeon",
        security: [{ key: [] }],
        responses: { ...responses, "204": { description: "Gone." } },
      },
    },
    "/notes": {
      post: {
        operationId: "sendNote",
        security: [],
        requestBody: { content: { "application/x-www-form-urlencoded": { schema: note } } },
        responses: { "200": one },
      },
    },
    "/weather": { get: { operationId: "getWeather", security: [], responses: { "200": one } } },
  },
  components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } } },
} as unknown as Bundle;
