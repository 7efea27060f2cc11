import { testBundleRule } from "../../testing/test-bundle-rule.ts";

function json(value: unknown): object {
  return { "application/json": { examples: { sample: { value } } } };
}

const paths = {
  "/find": {
    get: {
      operationId: "getServer",
      responses: { "200": { content: json({ server: "https://eu.pigeon.example" }) } },
    },
  },
  "/login": {
    post: {
      operationId: "openSession",
      responses: { "200": { content: json({ sessionId: "a", number: 1 }) } },
    },
  },
  "/logout": {
    post: {
      operationId: "closeSession",
      responses: {
        "200": {},
        "500": { "x-error": { kind: "session-ended", code: "/code" }, content: json({ code: "Ended" }) },
      },
    },
  },
};

const session = {
  find: "getServer",
  location: "/server",
  open: "openSession",
  close: "closeSession",
  token: "/sessionId",
  endedBy: "Ended",
};
const place = "components > securitySchemes > session > x-session";

function keeping(change: object): object {
  return {
    openapi: "3.1.0",
    paths,
    components: { securitySchemes: { session: { type: "http", "x-session": { ...session, ...change } } } },
  };
}

testBundleRule("session-exists", [
  {
    title: "accepts a session whose operations, address, token and end are described",
    document: keeping({}),
    problems: [],
  },
  {
    title: "refuses operations that do not exist",
    document: keeping({ find: "getServers", open: "login", close: "logout" }),
    problems: [
      { message: `There is no operation "getServers". Did you mean "getServer"?`, at: `${place} > find` },
      { message: `There is no operation "login".`, at: `${place} > open` },
      { message: `There is no operation "logout".`, at: `${place} > close` },
    ],
  },
  {
    title: "refuses a token that the answer of the opening operation does not show",
    document: keeping({ token: "/token" }),
    problems: [
      { message: `The example "sample" of openSession has no text at "/token".`, at: `${place} > token` },
    ],
  },
  {
    title: "refuses an address that the answer of the finding operation does not show",
    document: keeping({ location: "/host" }),
    problems: [
      { message: `The example "sample" of getServer has no text at "/host".`, at: `${place} > location` },
    ],
  },
  {
    title: "refuses a token that is no text",
    document: keeping({ token: "/number" }),
    problems: [
      { message: `The example "sample" of openSession has no text at "/number".`, at: `${place} > token` },
    ],
  },
  {
    title: "refuses a code of its end that no error shows",
    document: keeping({ endedBy: "Expired" }),
    problems: [
      {
        message: `No error of an operation shows the code "Expired" in an example.`,
        at: `${place} > endedBy`,
      },
    ],
  },
]);
