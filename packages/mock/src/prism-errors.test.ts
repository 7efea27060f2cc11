import type { Bundle } from "@clade/bundle";
import { fixtureBundle } from "@clade/front/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadPrismLibrary } from "./prism/prism-library.ts";
import { jsonType, mockFixture, patience, token, type MockUnderTest } from "./testing/mock-under-test.ts";

/** An operation that answers as given, and needs no credentials. */
function get(operationId: string, responses: object, more: object = {}): object {
  return { get: { operationId, summary: operationId, security: [], responses, ...more } };
}

function answer(mediaType: string, content: object): object {
  return { description: "An answer.", content: { [mediaType]: content } };
}

/** Has more parts than Prism makes up. */
const parts = [...Array(3_000).keys()].map((part) => `part${part}`);
const huge = {
  type: "object",
  required: parts,
  properties: Object.fromEntries(parts.map((part) => [part, { type: "string" }])),
};

const object = { type: "object" };

/** What a spec may have that Prism has no answer for. */
const bundle = {
  ...fixtureBundle,
  "x-failure": fixtureBundle["x-failure"]?.filter(({ when }) => !("route" in when)),
  paths: {
    ...fixtureBundle.paths,
    "/no-response": get("noResponse", {}),
    "/no-such-example": get(
      "noSuchExample",
      {
        "200": answer("application/json", { examples: { right: { value: {} } } }),
        "404": answer("application/json", { examples: { other: { value: {} } } }),
      },
      { "x-failure": [{ when: { request: "any" }, gets: "404", example: "right" }] },
    ),
    "/huge": get("huge", { "200": answer("application/json", { schema: huge }) }),
    "/object-as-text": get("objectAsText", {
      "200": answer("text/plain", { schema: object, examples: { text: { value: { a: 1 } } } }),
    }),
    "/object-as-file": get("objectAsFile", {
      "200": answer("application/pdf", { schema: object, examples: { file: { value: { a: 1 } } } }),
    }),
    "/form": {
      post: {
        ...{ operationId: "sendForm", summary: "Send a form", security: [] },
        requestBody: {
          content: {
            "application/x-www-form-urlencoded": {
              schema: { type: "object", required: ["a"], properties: { a: { type: "integer" } } },
            },
          },
        },
        responses: { "200": answer("application/json", { examples: { taken: { value: {} } } }) },
      },
    },
    "/wrong-example": get("wrongExample", {
      "200": answer("application/json", { schema: { type: "string" }, examples: { wrong: { value: 7 } } }),
    }),
  },
} as unknown as Bundle;

const session = { authorization: "Session abc" };
const task = { method: "POST", headers: { ...token, ...jsonType }, body: '{"name":"Call"}' };
const notJson = { ...task, body: "<name/>" };

interface Sent {
  readonly path: string;
  readonly init?: RequestInit;
  readonly status: number;
  readonly reason: string;
  readonly text: string;
}

/** By each kind of error that Prism has for a request to a mock, a request that gets it from Prism's own server. */
const sent: Readonly<Record<string, Sent>> = {
  NO_PATH_MATCHED_ERROR: {
    path: "/nothing",
    status: 404,
    reason: "route unknown",
    text: "The spec has no path for /fixture/api/v1/nothing.",
  },
  NO_METHOD_MATCHED_ERROR: {
    path: "/wrong-example",
    init: { method: "DELETE" },
    status: 405,
    reason: "route unsupported",
    text: "It has GET, HEAD.",
  },
  UNPROCESSABLE_ENTITY: {
    path: "/task?dry=perhaps",
    init: task,
    status: 400,
    reason: "query/dry must be boolean",
    text: "query/dry must be boolean.",
  },
  UNAUTHORIZED: {
    path: "/task/1",
    status: 401,
    reason: "credentials missing",
    text: "credentials missing.",
  },
  INVALID_CONTENT_TYPE: {
    path: "/task",
    init: { ...task, headers: { ...token, "content-type": "text/csv" } },
    status: 415,
    reason: "header/content-type must be one of: application/json",
    text: "must be one of: application/json.",
  },
  NOT_ACCEPTABLE: {
    path: "/task/1",
    init: { headers: { ...session, accept: "application/xml" } },
    status: 406,
    reason: "header/accept must take one of: application/json, text/plain",
    text: "must take one of: application/json, text/plain.",
  },
  "NOT_FOUND, for a status": {
    path: "/task/1",
    init: { headers: { prefer: "code=418" } },
    status: 400,
    reason: "Prefer: code=418",
    text: "getTask documents no answer for Prefer: code=418.",
  },
  "NOT_FOUND, for an example": {
    path: "/task/1",
    init: { headers: { prefer: "code=200, example=last" } },
    status: 400,
    reason: "Prefer: code=200, example=last",
    text: "It documents 200 (first, asText); 404 (none).",
  },
  "NOT_FOUND, for an example of another status that a failure names": {
    path: "/no-such-example",
    status: 500,
    reason: "answer failed",
    text: "It has 200 in place of 404 right.",
  },
  NO_RESPONSE_RESPONSE_DEFINED: {
    path: "/no-response",
    status: 500,
    reason: "answer failed",
    text: "Prism has no answer for GET /no-response: No response defined for the selected operation.",
  },
  SCHEMA_TOO_COMPLEX: {
    path: "/huge",
    status: 500,
    reason: "answer failed",
    text: "Prism has no answer for GET /huge: Schema too complex.",
  },
  NO_COMPLEX_OBJECT_TEXT: {
    path: "/object-as-text",
    status: 500,
    reason: "answer failed",
    text: "Prism has no answer for GET /object-as-text: Cannot serialise complex objects as text.",
  },
  UNKNOWN: {
    path: "/object-as-file",
    status: 500,
    reason: "answer failed",
    text: "Cannot find serializer for application/pdf. Mend the examples of its responses in the spec.",
  },
};

describe("in place of Prism's errors", () => {
  let mock: MockUnderTest;
  beforeAll(async () => {
    mock = await mockFixture({ bundles: { fixture: bundle } });
  }, patience);
  afterAll(() => mock.close());

  test.each(Object.entries(sent))("%s, a caller gets a sentence and a mark", async (_kind, expected) => {
    const response = await mock.call(`/fixture/api/v1${expected.path}`, expected.init);
    const text = await response.text();

    expect([response.status, response.headers.get("clade-undocumented")]).toEqual([
      expected.status,
      expected.reason,
    ]);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(text).toContain(expected.text);
    expect(text).toMatch(/^[^\n]+\n$/);
    expect(text).not.toContain("stoplight");
    expect(response.headers.has("sl-violations")).toBe(false);
  });

  test("every kind of error that Prism exports is here, but for those of what no request can ask of a mock", async () => {
    const { http } = await loadPrismLibrary();
    const templates = Object.values(http).filter((value) => typeof value === "object" && "type" in value);
    const ofServers = [
      "NO_BASE_URL_ERROR",
      "NO_SERVER_MATCHED_ERROR",
      "NO_SERVER_CONFIGURATION_PROVIDED_ERROR",
    ];
    const known = [...Object.keys(sent), ...ofServers, "NO_RESOURCE_PROVIDED_ERROR", "VIOLATIONS"];
    const kinds = new Set(known.map((kind) => kind.replace(/,.*/, "")));
    expect(templates.map(({ type }) => type).filter((type) => !kinds.has(type))).toEqual([]);
    expect(templates.length).toBeGreaterThan(10);
  });

  test("of a body that is no JSON, a caller gets what the vendor documents for it", async () => {
    const response = await mock.call("/fixture/api/v1/task", notJson);
    expect([response.status, await response.json()]).toEqual([500, { error: "unparsable" }]);
    expect(response.headers.has("clade-undocumented")).toBe(false);
  });

  test("of a server that is none of the spec's, a caller hears nothing: the query is the vendor's alone", async () => {
    const query = "__server=http%3A%2F%2Felsewhere.test&__code=404&__dynamic=true&__example=none";
    const response = await mock.call(`/fixture/api/v1/task/1?${query}`, { headers: session });
    expect([response.status, response.headers.has("clade-undocumented")]).toEqual([200, false]);
  });

  test.each([
    ["a=1&%zz=%zz", 200, null],
    ["a=%zz", 400, "body/a must be integer"],
    ["%zz", 400, "body/a must have required property 'a'"],
  ])(
    "of a form that is not percent-encoded correctly, a caller hears what it lacks: %s",
    async (body, status, violations) => {
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const response = await mock.call("/fixture/api/v1/form", { method: "POST", headers, body });
      expect([response.status, response.headers.get("clade-violations")]).toEqual([status, violations]);
    },
  );

  test("of an example against its schema (VIOLATIONS), a caller gets the example", async () => {
    const response = await mock.call("/fixture/api/v1/wrong-example");
    expect([response.status, await response.json()]).toEqual([200, 7]);
  });

  test("what went wrong inside is reported as well", () => {
    expect(mock.reports.join("\n")).toContain("Prism has no answer for GET /no-response");
  });
});

describe("an Accept header", () => {
  let mock: MockUnderTest;
  beforeAll(async () => {
    mock = await mockFixture();
  }, patience);
  afterAll(() => mock.close());

  async function typeFor(accept: string, more: Record<string, string> = {}): Promise<unknown[]> {
    const { status, headers } = await mock.call("/fixture/api/v1/task/1", {
      headers: { ...session, ...more, accept },
    });
    return [status, headers.get("content-type")];
  }

  test.each([
    ["*/*", "application/json"],
    ["text/*", "text/plain; charset=utf-8"],
    ["application/json;q=0.1, text/plain", "text/plain; charset=utf-8"],
    ["application/json;q=0, */*", "text/plain; charset=utf-8"],
    ["application/xml, */*;q=0.1", "application/json"],
    ["text/plain;q", "application/json"],
    ["nonsense", "application/json"],
  ])("of %s is answered in %s", async (accept, type) => {
    expect(await typeFor(accept)).toEqual([200, type]);
  });

  test("that fits nothing does not keep a chosen answer from coming", async () => {
    expect(await typeFor("application/xml", { prefer: "code=200" })).toEqual([200, "application/json"]);
    expect(await typeFor("application/xml", { "clade-fault": "answer=200" })).toEqual([
      200,
      "application/json",
    ]);
  });

  test("that fits nothing does not hide a failure that the vendor documents", async () => {
    const response = await mock.call("/fixture/api/v1/task/%2FTask%2F0", {
      headers: { ...session, accept: "application/xml" },
    });
    expect([response.status, await response.json()]).toEqual([404, { error: "none" }]);
    expect(response.headers.get("clade-violations")).toMatch(/^header\/accept must take one of/);
  });
});
