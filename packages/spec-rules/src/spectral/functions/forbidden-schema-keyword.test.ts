import { testBundleRule } from "../../testing/test-bundle-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

function withSchemas(schemas: object, responses: object = {}): object {
  return withOperation({ responses }, "get", { components: { schemas } });
}

testBundleRule("inclusive-bounds", [
  {
    title: "accepts inclusive bounds",
    document: withSchemas({ Size: { type: "integer", minimum: 1, maximum: 9 } }),
    problems: [],
  },
  {
    title: "refuses exclusive bounds",
    document: withSchemas({ Size: { items: { exclusiveMinimum: 0, exclusiveMaximum: 9 } } }),
    problems: ["exclusiveMinimum", "exclusiveMaximum"].map((keyword) => ({
      message: `No "${keyword}" here: Prism's generator ignores exclusive bounds. Write an inclusive one.`,
      at: `components > schemas > Size > items > ${keyword}`,
    })),
  },
]);

testBundleRule("no-discriminator", [
  {
    title: "accepts variants that a const tells apart, and a property called discriminator",
    document: withSchemas({ Pet: { oneOf: [{ properties: { discriminator: { const: "cat" } } }] } }),
    problems: [],
  },
  {
    title: "refuses a discriminator",
    document: withSchemas({ Pet: { oneOf: [], discriminator: { propertyName: "kind" } } }),
    problems: [
      {
        message: `No "discriminator" here: openapi-typescript mistypes it. Write a const in each variant.`,
        at: "components > schemas > Pet > discriminator",
      },
    ],
  },
]);

const byPattern = { patternProperties: { "^a": { type: "string" } } };
const message = `No "patternProperties" here: Prism's generator never returns from it in a response. Write additionalProperties.`;

testBundleRule("no-pattern-properties-in-response", [
  {
    title: "accepts patternProperties that no response uses",
    document: withSchemas({ Filter: byPattern }, { "200": { description: "Found" } }),
    problems: [],
  },
  {
    title: "refuses them in a response",
    document: withSchemas({}, { "200": { content: { "application/json": { schema: byPattern } } } }),
    problems: [
      {
        message,
        at: "paths > /contact > get > responses > 200 > content > application/json > schema > patternProperties",
      },
    ],
  },
  {
    title: "refuses them in a schema that a response refers to, once, however often and even in a circle",
    document: withSchemas(
      {
        Contact: { properties: { custom: { $ref: "#/components/schemas/Custom" } } },
        Custom: { ...byPattern, properties: { owner: { $ref: "#/components/schemas/Contact" } } },
      },
      Object.fromEntries(
        ["200", "201"].map((status) => [
          status,
          { content: { "application/json": { schema: { $ref: "#/components/schemas/Contact" } } } },
        ]),
      ),
    ),
    problems: [{ message, at: "components > schemas > Custom > patternProperties" }],
  },
]);
