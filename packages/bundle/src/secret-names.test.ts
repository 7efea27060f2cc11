import { describe, expect, test } from "vitest";
import { listOperations } from "./operations.ts";
import { secretNames } from "./secret-names.ts";
import { oneOperation, tinyBundle } from "./testing/tiny-bundle.ts";
import type { Bundle, Parameter, SecurityScheme } from "./types.ts";

const mark = { "x-secret": { sample: "fake" } };

function namesIn(bundle: Bundle) {
  return secretNames(bundle, listOperations(bundle));
}

function namesOf(...schemes: SecurityScheme[]) {
  const securitySchemes = Object.fromEntries(schemes.map((scheme, index) => [`s${index}`, scheme]));
  return namesIn(tinyBundle({ components: { securitySchemes } }));
}

describe("secretNames", () => {
  test("A document without secrets has no names at all.", () => {
    expect(namesIn(tinyBundle())).toEqual({});
  });

  test.each<[string, SecurityScheme, object]>([
    ["a key in the query", { type: "apiKey", in: "query", name: "Key", ...mark }, { query: ["Key"] }],
    [
      "a key in a header",
      { type: "apiKey", in: "header", name: "KF-Api-Key", ...mark },
      { headers: ["kf-api-key"] },
    ],
    ["a key in a cookie", { type: "apiKey", in: "cookie", name: "sid", ...mark }, { headers: ["cookie"] }],
    ["HTTP Basic", { type: "http", scheme: "basic", ...mark }, { headers: ["authorization"] }],
    ["HTTP Bearer", { type: "http", scheme: "bearer", ...mark }, { headers: ["authorization"] }],
    ["OAuth 2", { type: "oauth2", ...mark }, { headers: ["authorization"] }],
    ["a scheme that is not marked", { type: "http", scheme: "basic" }, {}],
  ])("%s is hidden where it is sent, header names in lower case.", (_what, scheme, names) => {
    expect(namesOf(scheme)).toEqual(names);
  });

  test("A scheme that is a reference is followed.", () => {
    const reference = { $ref: "#/components/securitySchemes/s1" } as unknown as SecurityScheme;

    expect(namesOf(reference, { type: "apiKey", in: "query", name: "key", ...mark })).toEqual({
      query: ["key"],
    });
  });

  test("Parameters are hidden by place; one in a path has no name to hide.", () => {
    const parameters: Parameter[] = [
      { name: "password", in: "query", ...mark },
      { name: "X-Session", in: "header", ...mark },
      { name: "sid", in: "cookie", ...mark },
      { name: "token", in: "path", required: true, ...mark },
      { name: "limit", in: "query" },
      { name: "If-Match", in: "header" },
    ];

    expect(namesIn(oneOperation({ parameters }).bundle)).toEqual({
      query: ["password"],
      headers: ["cookie", "x-session"],
    });
  });

  test("Headers of responses are hidden where they are marked.", () => {
    const headers = { "X-New-Session": { ...mark }, ETag: {} };

    expect(namesIn(oneOperation({ responses: { "200": { description: "Yes.", headers } } }).bundle)).toEqual({
      headers: ["x-new-session"],
    });
  });

  test("Marked properties of schemas are hidden by name.", () => {
    const schemas = {
      Session: { properties: { sessionId: { type: "string", ...mark }, user: { type: "string" } } },
    };

    expect(namesIn(tinyBundle({ components: { schemas } }))).toEqual({ properties: ["sessionId"] });
  });

  test("Names are sorted, and none is said twice.", () => {
    expect(
      namesOf(
        { type: "apiKey", in: "query", name: "zebra", ...mark },
        { type: "apiKey", in: "query", name: "ant", ...mark },
        { type: "apiKey", in: "query", name: "zebra", ...mark },
        { type: "http", scheme: "basic", ...mark },
        { type: "http", scheme: "bearer", ...mark },
      ),
    ).toEqual({ query: ["ant", "zebra"], headers: ["authorization"] });
  });
});
