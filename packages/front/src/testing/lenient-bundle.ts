import type { Bundle } from "@clade/bundle/document";

type Leniency = NonNullable<Bundle["x-leniency"]>[number]["accepts"];

/** An invented vendor whose operations take JSON, a form, or a file, and which accepts some things beyond. */
export function lenientBundle(...accepted: readonly Leniency[]): Bundle {
  const leniencies = accepted.map((accepts) => ({ accepts, sources: ["page"] }));
  return { ...strictBundle, ...(leniencies.length > 0 && { "x-leniency": leniencies }) } as unknown as Bundle;
}

const strictBundle = {
  openapi: "3.1.0",
  info: { title: "Lenient API", version: "1" },
  servers: [{ url: "https://lenient.test/V2.0/Services" }],
  "x-failure": [
    { when: { credentials: ["missing"] }, gets: "401" },
    { when: { body: "unparsable" }, gets: "500" },
    { when: { body: "invalid" }, gets: "400" },
  ],
  paths: {
    "/Data/Task": {
      get: {
        operationId: "listTasks",
        summary: "List tasks",
        security: [{ key: [] }],
        "x-failure": [{ when: { parameter: "query.pageSize", is: ["missing", "invalid"] }, gets: "400" }],
        parameters: [
          { name: "pageSize", in: "query", required: true, schema: { type: "integer" } },
          { name: "Order", in: "query", schema: { type: "string" } },
          { name: "order", in: "query", schema: { type: "string" } },
        ],
        responses: {
          "200": { description: "Tasks." },
          "400": { description: "No size." },
          "401": { description: "No key." },
        },
      },
      post: {
        operationId: "createTask",
        summary: "Add a task",
        security: [],
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/Task" } } },
        },
        responses: {
          "200": { description: "Added." },
          "400": { description: "Invalid." },
          "500": { description: "Unparsable." },
        },
      },
    },
    "/Data/Search": {
      post: {
        operationId: "search",
        summary: "Search",
        security: [],
        requestBody: {
          content: {
            "application/json": { schema: { type: "object", required: ["word"] } },
            "application/x-www-form-urlencoded": {
              schema: { type: "object", required: ["letters"] },
            },
          },
        },
        responses: { "200": { description: "Found." }, "400": { description: "Invalid." } },
      },
    },
    "/Data/File": {
      put: {
        operationId: "replaceFile",
        summary: "Store a file",
        security: [],
        requestBody: {
          content: { "application/json": { schema: {} }, "application/octet-stream": { schema: {} } },
        },
        responses: { "200": { description: "Stored." } },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "query", name: "apiKey", "x-secret": { sample: "abc" } },
    },
    schemas: {
      Task: {
        type: "object",
        required: ["Name"],
        additionalProperties: false,
        properties: {
          Name: { type: "string" },
          Parts: { type: "array", items: { $ref: "#/components/schemas/Task" } },
        },
      },
    },
  },
};
