import type { Bundle } from "@clade/bundle";

const thing = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "integer" } },
};

const oneThing = {
  description: "One thing.",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
};

/** A small made-up API on which the harness itself is tested. */
export const tinyBundle: Bundle = {
  openapi: "3.1.0",
  info: {
    title: "Things",
    version: "1",
    "x-origin": { page: { title: "A page", kind: "vendor" } },
    "x-lifecycle": { status: "active", note: "Made up for tests.", sources: ["page"] },
  },
  servers: [{ url: "https://things.example.com/api" }],
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        summary: "List things",
        parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
        responses: {
          "200": {
            description: "All things.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
              },
            },
          },
        },
      },
      post: {
        operationId: "createThing",
        summary: "Create a thing",
        requestBody: {
          content: {
            "application/json": { schema: thing },
            "application/x-www-form-urlencoded": {
              schema: { type: "object", properties: { name: { type: "string", maxLength: 5 } } },
            },
          },
        },
        responses: { "200": oneThing },
      },
    },
    "/things/{id}": {
      get: {
        operationId: "getThing",
        summary: "Get a thing",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
        responses: {
          "200": {
            ...oneThing,
            headers: { "X-Version": { required: true, schema: { type: "string", pattern: "^v" } } },
          },
          "404": { description: "No such thing." },
        },
      },
    },
  },
  components: { schemas: { Thing: thing } },
};
