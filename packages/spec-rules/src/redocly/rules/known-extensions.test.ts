import { testSourceRule } from "../../testing/test-source-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

const get = "openapi.yaml#/paths/~1contact/get";

testSourceRule("known-extensions", [
  {
    title: "accepts keys of the vocabulary in their places and with values of their form",
    document: withOperation({
      "x-evidence": { grade: "documented", sources: ["page"] },
      "x-effect": { does: "creates", repeatable: false },
      "x-failure": [{ when: { parameter: "query.url", is: ["missing", "invalid"] }, gets: "404" }],
    }),
    problems: [],
  },
  {
    title: "leaves alone what only looks like a key: a property, a header, an example's own data",
    document: withOperation({
      responses: {
        "200": {
          description: "Found",
          headers: { "x-anything": { schema: { type: "string" } } },
          content: {
            "application/json": {
              schema: { type: "object", properties: { "x-data": { default: { "x-more": 1 } } } },
              examples: { "x-one": { value: { "x-data": 1 } } },
            },
          },
        },
      },
    }),
    problems: [],
  },
  {
    title: "refuses an unknown key and suggests the nearest",
    document: withOperation({ "x-evidance": {}, "x-unheard-of": {} }),
    problems: [
      {
        message: `The key "x-evidance" is not in the vocabulary. Did you mean "x-evidence"?`,
        at: `${get}/x-evidance`,
      },
      { message: `The key "x-unheard-of" is not in the vocabulary.`, at: `${get}/x-unheard-of` },
    ],
  },
  {
    title: "refuses an unknown key on any object of the document",
    document: withOperation(
      {
        parameters: [{ name: "a", in: "query", "x-d": 1, examples: { one: { value: 1, "x-e": 1 } } }],
        responses: {
          "200": {
            description: "Found",
            headers: { A: { schema: { allOf: [{ items: { "x-f": 1 } }] } } },
            content: { "text/plain": { "x-g": 1 } },
          },
        },
      },
      "get",
      { "x-a": 1, servers: [{ url: "/", "x-b": 1 }], tags: [{ name: "A", "x-c": 1 }] },
    ),
    problems: [
      ["x-a", "#/x-a"],
      ["x-b", "#/servers/0/x-b"],
      ["x-c", "#/tags/0/x-c"],
      ["x-d", "#/paths/~1contact/get/parameters/0/x-d"],
      ["x-e", "#/paths/~1contact/get/parameters/0/examples/one/x-e"],
      ["x-f", "#/paths/~1contact/get/responses/200/headers/A/schema/allOf/0/items/x-f"],
      ["x-g", "#/paths/~1contact/get/responses/200/content/text~1plain/x-g"],
    ].map(([key, at]) => ({
      message: `The key "${String(key)}" is not in the vocabulary.`,
      at: `openapi.yaml${String(at)}`,
    })),
  },
  {
    title: "does not know the extensions of Redocly",
    document: withOperation({ "x-codeSamples": [] }),
    problems: [{ message: `The key "x-codeSamples" is not in the vocabulary.`, at: `${get}/x-codeSamples` }],
  },
  {
    title: "refuses a known key in a wrong place and says where it may stand",
    document: withOperation({ "x-origin": {}, "x-error": { kind: "invalid" } }),
    problems: [
      {
        message: `The key "x-origin" does not belong on this Operation. It may stand on: Info.`,
        at: `${get}/x-origin`,
      },
      {
        message: `The key "x-error" does not belong on this Operation. It may stand on: Response, Example.`,
        at: `${get}/x-error`,
      },
    ],
  },
  {
    title: "refuses a value that breaks the schema of its key and points into it",
    document: withOperation({ "x-effect": { does: "create", repeatable: "no", often: true } }),
    problems: [
      {
        message: `The value of "x-effect" is wrong. It must not have "often".`,
        at: `${get}/x-effect`,
      },
      {
        message: `The value of "x-effect" is wrong at "/does". It must be "reads", "creates", "updates", "deletes" or "acts", not "create".`,
        at: `${get}/x-effect/does`,
      },
      {
        message: `The value of "x-effect" is wrong at "/repeatable". It must be a boolean, not a string.`,
        at: `${get}/x-effect/repeatable`,
      },
    ],
  },
  {
    title: "speaks of the form of an x-failure that was meant, not of all of them",
    document: withOperation({
      "x-failure": [
        { when: { parameter: "query.url", is: "wrong" }, gets: 404 },
        { when: { parameter: "url", without: "query.key" }, gets: "404" },
      ],
    }),
    problems: [
      {
        message: `The value of "x-failure" is wrong at "/0/gets". It must be a string, not a number.`,
        at: `${get}/x-failure/0/gets`,
      },
      {
        message: `The value of "x-failure" is wrong at "/0/when/is". It must be "missing", "above-maximum", "invalid" or "unknown", not "wrong".`,
        at: `${get}/x-failure/0/when/is`,
      },
      {
        message: `The value of "x-failure" is wrong at "/1/when/parameter". It must match ^(query|path|header|cookie)\\.[^ ]+$, and "url" does not.`,
        at: `${get}/x-failure/1/when/parameter`,
      },
    ],
  },
  {
    title: "knows that one key means another thing in another place",
    document: withOperation({ "x-failure": { noneKnown: "Nobody wrote of one." } }, "get", {
      "x-failure": { noneKnown: "Nobody wrote of one." },
    }),
    problems: [
      {
        message: `The value of "x-failure" is wrong. It must be an array, not an object.`,
        at: "openapi.yaml#/x-failure",
      },
    ],
  },
  {
    title: "sees a key beside the reference of a schema, and one in the file referred to",
    files: {
      "openapi.yaml": withOperation({
        responses: {
          "200": {
            description: "Found",
            content: {
              "text/plain": { schema: { $ref: "components/schemas/Name.yaml", "x-beside": 1 } },
            },
          },
        },
      }),
      "components/schemas/Name.yaml": { type: "string", "x-inside": 1 },
    },
    problems: [
      {
        message: `The key "x-beside" is not in the vocabulary.`,
        at: `${get}/responses/200/content/text~1plain/schema/x-beside`,
      },
      {
        message: `The key "x-inside" is not in the vocabulary.`,
        at: "components/schemas/Name.yaml#/x-inside",
      },
    ],
  },
]);
