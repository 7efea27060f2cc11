import { testBundleRule } from "../../testing/test-bundle-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

const get = "paths > /contact > get";
const content = `${get} > responses > 200 > content`;

function answering(mediaType: object, name = "application/json", root: object = {}): object {
  return withOperation(
    { responses: { "200": { description: "Found", content: { [name]: mediaType } } } },
    "get",
    root,
  );
}

testBundleRule("example-valid", [
  {
    title: "accepts examples that fit their schemas",
    document: withOperation({
      parameters: [{ name: "id", in: "query", schema: { type: "integer" }, examples: { one: { value: 1 } } }],
      responses: {
        "200": {
          description: "Found",
          headers: { Location: { schema: { format: "uri" }, example: "http://example.com/" } },
          content: {
            "text/plain": {
              schema: { type: "string", examples: ["a"] },
              examples: { found: { value: "a" } },
            },
          },
        },
      },
    }),
    problems: [],
  },
  {
    title: "refuses a text that does not fit, in a path with braces",
    document: {
      openapi: "3.1.0",
      paths: {
        "/{id}": {
          get: {
            responses: {
              "200": {
                content: {
                  "text/plain": { schema: { pattern: "^http" }, examples: { a: { value: "ftp" } } },
                },
              },
            },
          },
        },
      },
    },
    problems: [
      {
        message: `The example "a" does not fit its schema. It must match ^http, and "ftp" does not.`,
        at: "paths > /{id} > get > responses > 200 > content > text/plain > examples > a > value",
      },
    ],
  },
  {
    title: "follows references to the schema, within it, and to the example, and points into the value",
    document: answering(
      {
        schema: { $ref: "#/components/schemas/Contacts" },
        examples: { shared: { $ref: "#/components/examples/Shared" } },
      },
      "application/json",
      {
        components: {
          schemas: {
            Contacts: { type: "array", items: { $ref: "#/components/schemas/Contact" } },
            Contact: { required: ["id"], properties: { email: { type: "string", format: "email" } } },
          },
          examples: { Shared: { value: [{ id: 1 }, { email: "nobody" }] } },
        },
      },
    ),
    problems: [
      {
        message: `The example "shared" does not fit its schema at "/1". It lacks "id".`,
        at: "components > examples > Shared > value > 1",
      },
      {
        message: `The example "shared" does not fit its schema at "/1/email". It must be of the format email, and "nobody" is not.`,
        at: "components > examples > Shared > value > 1 > email",
      },
    ],
  },
  {
    title: "checks parameters, headers and request bodies",
    document: withOperation(
      {
        parameters: [
          { name: "id", in: "query", schema: { type: "integer" }, examples: { one: { value: "1" } } },
        ],
        requestBody: {
          content: { "application/json": { schema: { type: "object" }, examples: { full: { value: 1 } } } },
        },
        responses: { "200": { headers: { Total: { schema: { type: "integer" }, example: "all" } } } },
      },
      "post",
    ),
    problems: [
      {
        message: `The example "one" does not fit its schema. It must be an integer, not a string.`,
        at: "paths > /contact > post > parameters > 0 > examples > one > value",
      },
      {
        message: `The example "full" does not fit its schema. It must be an object, not a number.`,
        at: "paths > /contact > post > requestBody > content > application/json > examples > full > value",
      },
      {
        message: `The example does not fit its schema. It must be an integer, not a string.`,
        at: "paths > /contact > post > responses > 200 > headers > Total > example",
      },
    ],
  },
  {
    title: "checks what a webhook brings and what its receiver answers",
    document: withOperation({}, "get", {
      webhooks: {
        contactMade: {
          post: {
            requestBody: {
              content: {
                "application/json": {
                  schema: { $ref: "#/components/schemas/Contact" },
                  examples: { made: { value: { id: "1" } } },
                },
              },
            },
            responses: {
              "200": {
                content: { "text/plain": { schema: { const: "OK" }, examples: { ok: { value: "Ok" } } } },
              },
            },
          },
        },
      },
      components: { schemas: { Contact: { properties: { id: { type: "integer" } } } } },
    }),
    problems: [
      {
        message: `The example "made" does not fit its schema at "/id". It must be an integer, not a string.`,
        at: "webhooks > contactMade > post > requestBody > content > application/json > examples > made > value > id",
      },
      {
        message: `The example "ok" does not fit its schema. It must be "OK", not "Ok".`,
        at: "webhooks > contactMade > post > responses > 200 > content > text/plain > examples > ok > value",
      },
    ],
  },
  {
    title: "checks the examples and the default of a schema, however deep it stands",
    document: answering({
      schema: {
        properties: { size: { anyOf: [{ type: "integer", examples: [1, "two"], default: "three" }] } },
      },
    }),
    problems: [
      {
        message: "The example does not fit its schema. It must be an integer, not a string.",
        at: `${content} > application/json > schema > properties > size > anyOf > 0 > examples > 1`,
      },
      {
        message: "The default does not fit its schema. It must be an integer, not a string.",
        at: `${content} > application/json > schema > properties > size > anyOf > 0 > default`,
      },
    ],
  },
  {
    title: "takes a property that is called examples or default for a property",
    document: answering({
      schema: { properties: { examples: { type: "array" }, default: { type: "string" } } },
    }),
    problems: [],
  },
  {
    title: "obeys the keywords of JSON Schema 2020-12",
    document: answering({
      schema: { prefixItems: [{ const: "a" }], items: false, unevaluatedItems: false },
      examples: { pair: { value: ["b"] } },
    }),
    problems: [
      {
        message: `The example "pair" does not fit its schema at "/0". It must be "a", not "b".`,
        at: `${content} > application/json > examples > pair > value > 0`,
      },
    ],
  },
  {
    title: "checks the default beside a reference",
    document: answering(
      { schema: { $ref: "#/components/schemas/Size", default: "all" } },
      "application/json",
      {
        components: { schemas: { Size: { type: "integer" } } },
      },
    ),
    problems: [
      {
        message: "The default does not fit its schema. It must be an integer, not a string.",
        at: `${content} > application/json > schema > default`,
      },
    ],
  },
  {
    title: "finds a schema whose name is not plain",
    document: answering({ schema: { properties: { "50% ~/#": { type: "integer", default: "all" } } } }),
    problems: [
      {
        message: "The default does not fit its schema. It must be an integer, not a string.",
        at: `${content} > application/json > schema > properties > 50% ~/# > default`,
      },
    ],
  },
  {
    title: "leaves alone a value that stands elsewhere",
    document: answering({
      schema: { type: "object" },
      examples: { elsewhere: { externalValue: "http://a/" } },
    }),
    problems: [],
  },
  {
    title: "leaves alone an XML text, whose schema speaks of elements",
    document: answering(
      {
        schema: { type: "object" },
        examples: { text: { value: "<a/>" } },
      },
      "application/xml",
    ),
    problems: [],
  },
  {
    title: "says of a schema with an invalid pattern that it is wrong itself",
    document: answering({ schema: { pattern: "[" }, examples: { a: { value: "b" } } }),
    problems: [
      {
        message: `The example "a" does not fit its schema. The schema itself is wrong: Invalid regular expression: /[/u: Unterminated character class`,
        at: `${content} > application/json > examples > a > value`,
      },
    ],
  },
]);
