import { testSourceRule } from "../../testing/test-source-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

const schema = "openapi.yaml#/paths/~1contact/get/parameters/0/schema/$ref";

function referringTo(reference: string, root: object = {}): object {
  return withOperation(
    { parameters: [{ name: "a", in: "query", schema: { $ref: reference } }] },
    "get",
    root,
  );
}

testSourceRule("component-file-name", [
  {
    title: "accepts components in files of their kind and name",
    files: {
      "openapi.yaml": referringTo("components/schemas/Name.yaml", {
        components: { securitySchemes: { apiKey: { $ref: "components/securitySchemes/apiKey.yaml" } } },
      }),
      "components/schemas/Name.yaml": {
        $defs: { part: { type: "string" } },
        type: "array",
        prefixItems: [{ $ref: "./Name.yaml" }],
        items: { $ref: "#/$defs/part" },
      },
      "components/securitySchemes/apiKey.yaml": { type: "http", scheme: "basic" },
    },
    problems: [],
  },
  {
    title: "refuses a schema in another folder",
    files: { "openapi.yaml": referringTo("schemas/Name.yaml"), "schemas/Name.yaml": {} },
    problems: [
      {
        message: "What is shared here stands in components/schemas/<Name>.yaml, not in schemas/Name.yaml.",
        at: schema,
      },
    ],
  },
  {
    title: "refuses a reference to a part of a file",
    files: {
      "openapi.yaml": referringTo("components/schemas/Name.yaml#/items"),
      "components/schemas/Name.yaml": { items: { type: "string" } },
    },
    problems: [
      {
        message: "A file holds one component, so nothing refers to a part of components/schemas/Name.yaml.",
        at: schema,
      },
    ],
  },
  {
    title: "refuses the name of a schema that is not in PascalCase",
    files: {
      "openapi.yaml": referringTo("components/schemas/first_name.yaml"),
      "components/schemas/first_name.yaml": {},
    },
    problems: [
      {
        message:
          "The name of components/schemas/first_name.yaml is not in PascalCase, as those of schemas and responses are.",
        at: schema,
      },
    ],
  },
  {
    title: "refuses a component that has one name in openapi.yaml and another in its file",
    files: {
      "openapi.yaml": referringTo("components/schemas/Name.yaml", {
        components: { schemas: { Title: { $ref: "components/schemas/Name.yaml" } } },
      }),
      "components/schemas/Name.yaml": {},
    },
    problems: [
      {
        message: `The component "Title" is read from components/schemas/Name.yaml, after which the bundler would name it.`,
        at: "openapi.yaml#/components/schemas/Title/$ref",
      },
    ],
  },
  {
    title: "refuses a component that stands in openapi.yaml itself",
    document: withOperation({}, "get", { components: { schemas: { Name: { type: "string" } } } }),
    problems: [
      {
        message: `The component "Name" stands in openapi.yaml itself. Move it to components/schemas/Name.yaml.`,
        at: "openapi.yaml#/components/schemas/Name",
      },
    ],
  },
]);
