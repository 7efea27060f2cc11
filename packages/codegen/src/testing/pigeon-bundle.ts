import type { Bundle, Example, Response } from "@clade/bundle";
import { tinyBundle } from "./tiny-bundle.ts";

function json(schema: string, examples: Record<string, Example> = {}) {
  return { "application/json": { schema: { $ref: `#/components/schemas/${schema}` }, examples } };
}

const unauthorized: Response = {
  description: "Who are you?",
  "x-error": { kind: "unauthenticated", message: "/error" },
  content: json("Failure", { unauthorized: { value: { error: "Who are you?" } } }),
};

const serverProblem: Response = {
  description: "The pigeon is ill.",
  "x-error": { kind: "server", message: "body" },
  "x-retry": { times: 1, then: "back-off" },
  content: { "text/plain": { schema: { type: "string" } } },
};

/** A small vendor that has every oddity which the generated files can tell. */
export const pigeonBundle: Bundle = tinyBundle({
  servers: [{ url: "https://{host}/api/v1/", variables: { host: { default: "pigeon.example" } } }],
  paths: {
    "/letters": {
      get: {
        operationId: "listLetters",
        summary: "List letters",
        description: "Answers with all letters.",
        "x-evidence": { grade: "observed", sources: ["page", "program"], note: "Seen in a program." },
        security: [{ token: [] }],
        responses: {
          "200": { description: "All.", content: json("Letters") },
          "401": { $ref: "#/components/responses/Unauthorized" },
        },
      },
      post: {
        operationId: "createLetter",
        summary: "Write a letter",
        security: [{ token: [] }],
        requestBody: { required: true, content: json("NewLetter") },
        responses: {
          "201": {
            description: "Written.",
            "x-created": { letter_id: { at: "/0/id" } },
            content: json("OneLetter"),
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
        },
      },
    },
    "/pigeons": {
      get: {
        operationId: "listPigeons",
        summary: "List pigeons",
        "x-pagination": { style: "byOffset", items: "/pigeons" },
        security: [{ token: [] }],
        parameters: [
          { name: "from", in: "query", schema: { type: "integer" } },
          { name: "size", in: "query", schema: { type: "integer" } },
        ],
        responses: { "200": { description: "A page.", content: json("Pigeons") } },
      },
    },
    "/send": {
      get: {
        operationId: "sendPigeon",
        summary: "Send a pigeon",
        "x-effect": { does: "acts", repeatable: false },
        security: [{}, { key: [] }],
        parameters: [
          {
            name: "to",
            in: "query",
            required: true,
            schema: { type: "string" },
            examples: { loft: { value: "A1" } },
          },
        ],
        responses: {
          "200": { description: "Sent.", content: { "text/plain": { schema: { type: "string" } } } },
          "404": {
            description: "No such loft, or an unknown key.",
            "x-error": { kind: "missing", message: "body" },
            content: {
              "text/plain": {
                schema: { type: "string" },
                examples: {
                  unknownLoft: { value: "No such loft." },
                  unknownKey: { value: "Unknown key.\n", "x-error": { kind: "unauthenticated" } },
                },
              },
            },
          },
          "500": serverProblem,
        },
      },
    },
    "/{code}": {
      servers: [{ url: "https://pigeon.example" }],
      get: {
        operationId: "followPigeon",
        summary: "Follow a pigeon",
        security: [],
        parameters: [
          {
            name: "code",
            in: "path",
            required: true,
            schema: { type: "string" },
            examples: { some: { value: "x" } },
          },
        ],
        responses: {
          "302": { description: "There." },
          "404": { description: "No.", "x-error": { kind: "missing" } },
        },
      },
    },
  },
  "x-pagination": {
    byOffset: {
      by: "offset",
      start: "query.from",
      limit: { at: "query.size", maximum: 50 },
      total: "/total",
    },
  },
  components: {
    responses: { Unauthorized: unauthorized },
    securitySchemes: {
      token: { type: "http", scheme: "basic", "x-secret": { sample: "token:X" } },
      key: { type: "apiKey", in: "query", name: "key", "x-secret": { sample: "k1" } },
    },
    schemas: {
      Letter: {
        type: "object",
        required: ["id", "text"],
        properties: {
          id: { type: "integer" },
          text: { type: "string" },
          reply: { type: ["string", "null"] },
          seal: { type: "string", "x-secret": { sample: "wax" } },
        },
      },
      Letters: { type: "array", items: { $ref: "#/components/schemas/Letter" } },
      OneLetter: { type: "array", items: { $ref: "#/components/schemas/Letter" }, minItems: 1, maxItems: 1 },
      Pigeons: {
        type: "object",
        required: ["pigeons", "total"],
        properties: {
          pigeons: { type: "array", items: { type: "string" } },
          total: { type: "integer" },
        },
      },
      NewLetter: {
        type: "object",
        required: ["text"],
        properties: {
          text: { type: "string" },
          colour: { type: "string", enum: ["black", "blue"], default: "black" },
        },
      },
      Failure: { type: "object", required: ["error"], properties: { error: { type: "string" } } },
    },
  },
});
