import { testSourceRule } from "../../testing/test-source-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

const schema = "openapi.yaml#/paths/~1contact/get/parameters/0/schema";

function taking(value: object): object {
  return withOperation({ parameters: [{ name: "a", in: "query", schema: value }] });
}

testSourceRule("no-openapi-30", [
  {
    title: "accepts JSON Schema 2020-12, and properties that are called like the old keywords",
    document: taking({
      type: ["object", "null"],
      properties: { nullable: { type: "boolean" }, example: { exclusiveMinimum: 0 } },
      examples: [{ nullable: true }],
    }),
    problems: [],
  },
  {
    title: "refuses nullable",
    document: taking({ type: "string", nullable: true }),
    problems: [
      {
        message: `"nullable" is OpenAPI 3.0. Write type: [string, "null"], or anyOf with { type: "null" } for a reference.`,
        at: `${schema}/nullable`,
      },
    ],
  },
  {
    title: "refuses nullable beside a reference",
    files: {
      "openapi.yaml": taking({ $ref: "components/schemas/Name.yaml", nullable: true }),
      "components/schemas/Name.yaml": { type: "string" },
    },
    problems: [
      {
        message: `"nullable" is OpenAPI 3.0. Write type: [string, "null"], or anyOf with { type: "null" } for a reference.`,
        at: `${schema}/nullable`,
      },
    ],
  },
  {
    title: "refuses exclusive bounds that are booleans",
    document: taking({ exclusiveMinimum: true, exclusiveMaximum: false }),
    problems: [
      {
        message: `"exclusiveMinimum" with a boolean is OpenAPI 3.0. Write an inclusive "minimum".`,
        at: `${schema}/exclusiveMinimum`,
      },
      {
        message: `"exclusiveMaximum" with a boolean is OpenAPI 3.0. Write an inclusive "maximum".`,
        at: `${schema}/exclusiveMaximum`,
      },
    ],
  },
  {
    title: "refuses a single example in a schema",
    document: taking({ items: { example: 1 } }),
    problems: [
      {
        message: `"example" in a schema is OpenAPI 3.0. Write a list: examples: [...].`,
        at: `${schema}/items/example`,
      },
    ],
  },
  {
    title: "refuses the type file",
    document: taking({ type: "file" }),
    problems: [
      {
        message: `The type "file" is Swagger 2. Write contentMediaType: application/octet-stream and no type.`,
        at: `${schema}/type`,
      },
    ],
  },
]);
