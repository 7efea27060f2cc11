import type { Bundle } from "@clade/bundle/document";

/** An invented vendor that has what the mock must know of, in the smallest form. */
export const fixtureBundle = {
  openapi: "3.1.0",
  info: { title: "Fixture API", version: "1" },
  servers: [{ url: "https://fixture.test/api/v1" }, { url: "http://fixture.test/api/1" }],
  "x-failure": [
    { when: { credentials: ["missing", "malformed", "unknown"] }, gets: "401", example: "unauthorized" },
    { when: { body: ["missing", "unparsable"] }, gets: "500", example: "unparsable" },
    { when: { body: "invalid" }, gets: "400", example: "invalid" },
    { when: { route: "unsupported" }, gets: "501", response: "NotSupported", example: "notSupported" },
  ],
  paths: {
    "/task": {
      post: {
        operationId: "createTask",
        summary: "Add a task",
        security: [{ token: [] }],
        parameters: [
          { name: "dry", in: "query", schema: { type: "boolean" }, examples: { yes: { value: true } } },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["name"],
                properties: { name: { type: "string" }, due: { type: "string" }, zone: { type: "string" } },
                dependentRequired: { due: ["zone"] },
              },
              examples: { task: { value: { name: "Call" } } },
            },
          },
        },
        responses: {
          "200": { description: "Added.", content: json({ created: { id: 1, name: "Call" } }) },
          "400": { description: "Invalid.", content: json({ invalid: { error: "invalid" } }) },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "500": { description: "Unparsable.", content: json({ unparsable: { error: "unparsable" } }) },
        },
      },
    },
    "/task/{id}": {
      parameters: [
        {
          name: "id",
          in: "path",
          required: true,
          schema: { type: "string" },
          examples: { id: { value: "/Task/1" }, unknownId: { value: "/Task/0" } },
        },
      ],
      get: {
        operationId: "getTask",
        summary: "Get a task",
        security: [{ session: [] }],
        "x-failure": [
          { when: { parameter: "path.id", is: "unknown", like: "unknownId" }, gets: "404", example: "none" },
        ],
        responses: {
          "200": {
            description: "The task.",
            headers: { "X-Count": { schema: { type: "integer" }, example: 7 } },
            content: {
              ...json({ first: { id: 1, name: "é’" } }),
              "text/plain": { schema: { type: "string" }, examples: { asText: { value: "1: é’" } } },
            },
          },
          "404": { description: "None.", content: json({ none: { error: "none" } }) },
        },
      },
      delete: {
        operationId: "deleteTask",
        summary: "Delete a task",
        security: [],
        responses: { "204": { description: "Deleted." } },
      },
    },
    "/task/mine": {
      get: {
        operationId: "getMine",
        summary: "Get my task",
        security: [{}, { token: [] }],
        parameters: [
          {
            name: "Page",
            in: "query",
            schema: { type: "integer", minimum: 1, maximum: 9 },
            examples: { second: { value: 2 } },
          },
          {
            name: "size",
            in: "query",
            schema: { type: "integer", maximum: 9 },
            examples: { two: { value: 2 } },
          },
        ],
        "x-failure": [
          { when: { parameter: "query.Page", is: "above-maximum" }, gets: "400", example: "tooFar" },
          { when: { parameter: "query.Page", is: "invalid" }, gets: "400", example: "noPage" },
          { when: { parameter: "query.size", is: "invalid" }, gets: "400", example: "noSize" },
        ],
        responses: {
          "200": { description: "Mine.", content: json({ mine: { id: 2 } }) },
          "400": {
            description: "Wrong.",
            content: json({
              tooFar: { error: "too far" },
              noPage: { error: "no page" },
              noSize: { error: "no size" },
            }),
          },
        },
      },
      head: {
        operationId: "checkMine",
        summary: "Check my task",
        security: [],
        responses: { "204": { description: "There is one." } },
      },
    },
    "/refused": {
      get: {
        operationId: "getRefused",
        summary: "Is always refused",
        security: [],
        "x-failure": [{ when: { request: "any" }, gets: "403", example: "closed" }],
        responses: {
          "200": { description: "Never." },
          "403": { description: "Closed.", content: json({ closed: { error: "closed" } }) },
          "4XX": { description: "Others.", content: json({ other: { error: "other" } }) },
        },
      },
    },
    "/task/{id}/@/close": {
      post: {
        operationId: "closeTask",
        summary: "Close a task",
        security: [],
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            schema: { type: "string" },
            examples: { id: { value: "/Task/1" } },
          },
        ],
        responses: { "200": { description: "Closed.", content: json({ closed: { closed: true } }) } },
      },
    },
    "/board": {
      get: {
        operationId: "getBoard",
        summary: "Get the board, by a key after a word or by a token alone",
        security: [{ bearer: [] }, { raw: [] }],
        responses: {
          "200": { description: "The board.", content: json({ board: { id: 3 } }) },
          "401": { $ref: "#/components/responses/Unauthorized" },
        },
      },
      post: {
        operationId: "createBoard",
        summary: "Add a board, by a token after a word of the vendor's own",
        security: [{ worded: [] }],
        responses: {
          "200": { description: "Added.", content: json({ board: { id: 3 } }) },
          "401": { $ref: "#/components/responses/Unauthorized" },
        },
      },
    },
    "/login": {
      servers: [{ url: "https://login.fixture.test" }],
      get: {
        operationId: "login",
        summary: "Log in",
        security: [{ token: [] }],
        responses: { "200": { description: "In.", content: json({ in: { ok: true } }) } },
      },
    },
  },
  components: {
    securitySchemes: {
      token: {
        type: "http",
        scheme: "basic",
        "x-secret": { sample: "token:X", unknownSample: "stranger:X" },
      },
      session: {
        type: "apiKey",
        in: "header",
        name: "Authorization",
        "x-session": { open: "login", token: "/id", header: "Session {token}" },
        "x-secret": { sample: "Session abc" },
      },
      bearer: {
        type: "http",
        scheme: "bearer",
        "x-secret": { sample: "key-1", unknownSample: "key-0" },
      },
      raw: {
        type: "apiKey",
        in: "header",
        name: "Authorization",
        "x-secret": { sample: "a.b.c", unknownSample: "a.b.0" },
      },
      worded: {
        type: "apiKey",
        in: "header",
        name: "Authorization",
        "x-secret": { sample: "Token abc", unknownSample: "Token 0" },
      },
    },
    responses: {
      Unauthorized: {
        description: "Unauthorized.",
        content: json({ unauthorized: { error: "unauthorized" } }),
      },
      NotSupported: {
        description: "Not supported.",
        headers: { "X-Why": { schema: { type: "string" }, example: "because" } },
        content: json({ other: { error: "other" }, notSupported: { error: "not supported" } }),
      },
    },
    schemas: { Answer: { type: "object", examples: [{ error: "the schema's own example" }] } },
  },
} as unknown as Bundle;

function json(values: Record<string, unknown>): object {
  const examples = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
  return { "application/json": { schema: { $ref: "#/components/schemas/Answer" }, examples } };
}
