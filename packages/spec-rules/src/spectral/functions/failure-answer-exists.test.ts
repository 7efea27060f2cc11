import { testBundleRule } from "../../testing/test-bundle-rule.ts";

const content = {
  "text/plain": { examples: { invalidUrl: { value: "Bad" }, unknownKey: { value: "Who?" } } },
};
const operation = {
  operationId: "createClig",
  security: [{ apiKey: [] }],
  parameters: [
    {
      name: "url",
      in: "query",
      examples: { page: { value: "http://example.com/" }, gone: { value: "http://a/" } },
    },
    { name: "appid", in: "query" },
    { name: "page", in: "query", schema: { type: "integer", maximum: 9 } },
    { name: "size", in: "query", schema: { $ref: "#/components/schemas/Size" } },
  ],
  responses: {
    "204": { description: "Made" },
    "403": { description: "No" },
    "404": { description: "Bad", content },
  },
};
const apiKey = { type: "apiKey", in: "query", name: "key", "x-secret": { sample: "a", unknownSample: "b" } };
const responses = {
  NoRoute: { description: "No such path", content: { "text/plain": { examples: { lost: { value: "?" } } } } },
};
const schemas = { Size: { type: "integer", maximum: 100 } };

interface Change {
  readonly own?: unknown;
  readonly common?: readonly object[];
  readonly scheme?: object;
}

function failing({ own, common, scheme = apiKey }: Change): object {
  return {
    openapi: "3.1.0",
    ...(common && { "x-failure": common }),
    paths: { "/create": { get: { ...operation, "x-failure": own } } },
    components: { securitySchemes: { apiKey: scheme }, responses, schemas },
  };
}

const first = "paths > /create > get > x-failure > 0";

testBundleRule("failure-answer-exists", [
  {
    title: "accepts every form of failure whose request and answer are described",
    document: failing({
      own: [
        { when: { parameter: "query.url", is: ["missing", "invalid"] }, gets: "404", example: "invalidUrl" },
        { when: { parameter: "query.url", is: "unknown", like: "gone" }, gets: "404", example: "invalidUrl" },
        { when: { parameter: "query.page", is: ["above-maximum", "missing"] }, gets: "403" },
        { when: { parameter: "query.size", is: "above-maximum" }, gets: "403" },
        { when: { parameter: "query.key", without: "query.appid" }, gets: "403" },
        { when: { request: "any" }, gets: "403" },
      ],
      common: [
        { when: { credentials: ["missing", "unknown"] }, gets: "404", example: "unknownKey" },
        { when: { route: ["unknown", "unsupported"] }, gets: "501", example: "lost", response: "NoRoute" },
      ],
    }),
    problems: [],
  },
  {
    title: "accepts an operation that knows of none",
    document: failing({ own: { noneKnown: "Nobody wrote of one." } }),
    problems: [],
  },
  {
    title: "refuses a status that the operation does not declare",
    document: failing({ own: [{ when: { request: "any" }, gets: "410" }] }),
    problems: [
      {
        message: `createClig declares no response 410, only "204", "403" and "404".`,
        at: `${first} > gets`,
      },
    ],
  },
  {
    title: "refuses an example that the response lacks",
    document: failing({ own: [{ when: { request: "any" }, gets: "404", example: "invalidUri" }] }),
    problems: [
      {
        message: `The response 404 has no example "invalidUri". Did you mean "invalidUrl"?`,
        at: `${first} > example`,
      },
    ],
  },
  {
    title: "asks for the example of a response with content",
    document: failing({ own: [{ when: { request: "any" }, gets: "404" }] }),
    problems: [
      {
        message: `The response 404 has content, so say which example is sent: "invalidUrl" or "unknownKey".`,
        at: first,
      },
    ],
  },
  {
    title: "refuses an example of a response without content",
    document: failing({ own: [{ when: { request: "any" }, gets: "403", example: "refused" }] }),
    problems: [
      {
        message: `The response 403 has no content, so it has no example "refused".`,
        at: `${first} > example`,
      },
    ],
  },
  {
    title: "refuses parameters that the operation does not have",
    document: failing({
      own: [
        { when: { parameter: "query.uri", is: "missing" }, gets: "403" },
        { when: { parameter: "query.keys", without: "header.appid" }, gets: "403" },
      ],
    }),
    problems: [
      {
        message: `createClig has no parameter query.uri. Did you mean "query.url"?`,
        at: `${first} > when > parameter`,
      },
      {
        message: `createClig has no parameter query.keys. Did you mean "query.key"?`,
        at: "paths > /create > get > x-failure > 1 > when > parameter",
      },
      {
        message: `createClig has no parameter header.appid.`,
        at: "paths > /create > get > x-failure > 1 > when > without",
      },
    ],
  },
  {
    title: "knows the parameters of the path",
    document: {
      openapi: "3.1.0",
      paths: {
        "/{id}": {
          parameters: [{ $ref: "#/components/parameters/Id" }],
          get: {
            ...operation,
            "x-failure": [{ when: { parameter: "path.id", is: "unknown", like: "none" }, gets: "403" }],
          },
        },
      },
      components: {
        parameters: { Id: { name: "id", in: "path", examples: { none: { value: "0" } } } },
        schemas,
      },
    },
    problems: [],
  },
  {
    title: "asks what an unknown value is like",
    document: failing({
      own: [{ when: { parameter: "query.url", is: ["invalid", "unknown"] }, gets: "403" }],
    }),
    problems: [
      {
        message: `An unknown query.url needs "like", the name of the parameter's example of one.`,
        at: `${first} > when`,
      },
    ],
  },
  {
    title: "refuses an unknown value like no example of the parameter",
    document: failing({
      own: [{ when: { parameter: "query.url", is: "unknown", like: "gon" }, gets: "403" }],
    }),
    problems: [
      {
        message: `query.url of createClig has no example "gon". Did you mean "gone"?`,
        at: `${first} > when > like`,
      },
    ],
  },
  {
    title: "refuses to hear what a missing value is like",
    document: failing({
      own: [{ when: { parameter: "query.url", is: "missing", like: "gone" }, gets: "403" }],
    }),
    problems: [{ message: `"like" goes with "unknown" only.`, at: `${first} > when > like` }],
  },
  {
    title: "refuses a value above a maximum that the parameter or the key does not have",
    document: failing({
      own: [
        { when: { parameter: "query.appid", is: "above-maximum" }, gets: "403" },
        { when: { parameter: "query.key", is: ["missing", "above-maximum"] }, gets: "403" },
      ],
    }),
    problems: [
      {
        message: `query.appid of createClig has no "maximum" that it could be above.`,
        at: `${first} > when > is`,
      },
      {
        message: `query.key of createClig has no "maximum" that it could be above.`,
        at: "paths > /create > get > x-failure > 1 > when > is",
      },
    ],
  },
  {
    title: "refuses a wrong body of an operation that takes none",
    document: failing({ own: [{ when: { body: "unparsable" }, gets: "403" }] }),
    problems: [{ message: "createClig takes no request body.", at: `${first} > when > body` }],
  },
  {
    title: "asks for a sample of unknown credentials",
    document: failing({
      own: [{ when: { credentials: "unknown" }, gets: "403" }],
      scheme: { ...apiKey, "x-secret": { sample: "a" } },
    }),
    problems: [
      {
        message: `No security scheme of createClig has an x-secret with an "unknownSample".`,
        at: `${first} > when > credentials`,
      },
    ],
  },
  {
    title: "refuses an entry on the route, and the name of a response, on an operation",
    document: failing({
      own: [
        { when: { route: "unknown" }, gets: "403" },
        { when: { request: "any" }, gets: "403", response: "NoRoute" },
      ],
    }),
    problems: [
      {
        message: "A route belongs to no operation: write this entry at the root.",
        at: `${first} > when > route`,
      },
      {
        message: "Only an entry on the route names a response; this one is its operation's.",
        at: "paths > /create > get > x-failure > 1 > response",
      },
    ],
  },
  {
    title: "asks for the response of an entry on the route, which must exist and have the example",
    document: failing({
      common: [
        { when: { route: "unknown" }, gets: "404" },
        { when: { route: "unknown" }, gets: "404", response: "NoRout" },
        { when: { route: "unknown" }, gets: "404", response: "NoRoute", example: "last" },
      ],
    }),
    problems: [
      {
        message: `An entry on the route needs "response", a name of components.responses.`,
        at: "x-failure > 0",
      },
      {
        message: `There is no response "NoRout" in components.responses. Did you mean "NoRoute"?`,
        at: "x-failure > 1 > response",
      },
      {
        message: `The response "NoRoute" has no example "last". Did you mean "lost"?`,
        at: "x-failure > 2 > example",
      },
    ],
  },
  {
    title: "refuses a failure of the whole document that no operation can use",
    document: failing({
      common: [
        { when: { credentials: "missing" }, gets: "401" },
        { when: { body: "missing" }, gets: "404", example: "invalidUrl" },
        { when: { parameter: "query.key", without: "query.app" }, gets: "403" },
      ],
    }),
    problems: [
      {
        message:
          "No operation can use this: none that such a request can be made to declares a response 401.",
        at: "x-failure > 0",
      },
      {
        message: `No operation can use this: none that such a request can be made to declares a response 404 with the example "invalidUrl".`,
        at: "x-failure > 1",
      },
      {
        message:
          "No operation can use this: none that such a request can be made to declares a response 403.",
        at: "x-failure > 2",
      },
    ],
  },
  {
    title: "checks a failure of the whole document against every operation that it holds for",
    document: failing({
      common: [{ when: { parameter: "query.url", is: "unknown", like: "lost" }, gets: "403" }],
    }),
    problems: [
      { message: `query.url of createClig has no example "lost".`, at: "x-failure > 0 > when > like" },
    ],
  },
]);
