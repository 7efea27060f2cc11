import { describe, expect, test } from "vitest";
import { exampleRequest } from "./example-request.ts";
import { allOf, oneOperation, schemes } from "./testing/tiny-bundle.ts";
import type { Parameter } from "./types.ts";

const components = { securitySchemes: schemes };

function parameter(place: Parameter["in"], name: string, value: unknown, required = true): Parameter {
  return { name, in: place, required, examples: { first: { value } } };
}

describe("exampleRequest", () => {
  test("A plain read has a method, a server and a path, and nothing else.", () => {
    const { bundle, operation } = oneOperation({});

    expect(exampleRequest(bundle, operation)).toEqual({
      method: "GET",
      server: "https://pigeon.example/api/v1",
      path: "/letters",
      query: {},
      headers: {},
      credentials: { query: {}, headers: {} },
      body: undefined,
    });
  });

  test("A write has the body's first example, its content type and the sample credentials.", () => {
    const { bundle, operation } = oneOperation(
      {
        security: [allOf("basic")],
        requestBody: {
          content: { "application/json": { examples: { letter: { value: { text: "Hello" } } } } },
        },
      },
      { method: "post", components },
    );

    expect(exampleRequest(bundle, operation)).toEqual({
      method: "POST",
      server: "https://pigeon.example/api/v1",
      path: "/letters",
      query: {},
      headers: { "content-type": "application/json" },
      credentials: { query: {}, headers: {}, basic: "Aladdin:open sesame" },
      body: '{"text":"Hello"}',
    });
  });

  test("Every placeholder of a path is filled in and encoded.", () => {
    const { bundle, operation } = oneOperation(
      { parameters: [parameter("path", "id", 7), parameter("path", "box", "a/b c$&")] },
      { path: "/boxes/{box}/letters/{id}" },
    );

    expect(exampleRequest(bundle, operation).path).toBe("/boxes/a%2Fb%20c%24%26/letters/7");
  });

  test("Required parameters are given, optional ones are not.", () => {
    const { bundle, operation } = oneOperation({
      parameters: [
        parameter("query", "url", "http://example.com/"),
        parameter("query", "title", "Example", false),
        parameter("header", "If-Match", '"1"'),
        parameter("header", "X-Trace", "on", false),
      ],
    });
    const { query, headers } = exampleRequest(bundle, operation);

    expect(query).toEqual({ url: "http://example.com/" });
    expect(headers).toEqual({ "if-match": '"1"' });
  });

  test("Required cookies share one header.", () => {
    const { bundle, operation } = oneOperation({
      parameters: [parameter("cookie", "lang", "en"), parameter("cookie", "zone", "eu")],
    });

    expect(exampleRequest(bundle, operation).headers).toEqual({ cookie: "lang=en; zone=eu" });
  });

  test("Where anybody may call, no credentials are sent.", () => {
    const { bundle, operation } = oneOperation({ security: [{}, allOf("queryKey")] }, { components });

    expect(exampleRequest(bundle, operation).credentials).toEqual({ query: {}, headers: {} });
  });

  test("A required parameter without an example is an error.", () => {
    const { bundle, operation } = oneOperation({
      parameters: [{ name: "url", in: "query", required: true }],
    });

    expect(() => exampleRequest(bundle, operation)).toThrow("Parameter query.url has no example.");
  });

  test("An optional parameter needs no example.", () => {
    const { bundle, operation } = oneOperation({ parameters: [{ name: "url", in: "query" }] });

    expect(exampleRequest(bundle, operation).query).toEqual({});
  });
});

describe("what an example request is told to do differently", () => {
  const { bundle, operation } = oneOperation(
    {
      security: [allOf("queryKey")],
      parameters: [
        parameter("path", "id", 7),
        parameter("query", "url", "http://example.com/"),
        parameter("query", "title", "Example", false),
        parameter("header", "If-Match", '"1"'),
        parameter("cookie", "lang", "en"),
      ],
      requestBody: {
        content: { "text/plain": { examples: { short: { value: "a" }, long: { value: "aaa" } } } },
      },
    },
    { path: "/letters/{id}", method: "put", components },
  );

  test("The body can be another named example.", () => {
    expect(exampleRequest(bundle, operation, { body: "long" }).body).toBe("aaa");
  });

  test("Parameters can have other values, in every place.", () => {
    const parameters = {
      "path.id": "x y",
      "query.url": "other",
      "header.If-Match": "*",
      "cookie.lang": "de",
    };

    expect(exampleRequest(bundle, operation, { parameters })).toMatchObject({
      path: "/letters/x%20y",
      query: { url: "other" },
      headers: { "if-match": "*", cookie: "lang=de", "content-type": "text/plain" },
    });
  });

  test("An optional parameter can be given.", () => {
    expect(exampleRequest(bundle, operation, { parameters: { "query.title": "T" } }).query).toEqual({
      url: "http://example.com/",
      title: "T",
    });
  });

  test("Required parameters can be left out.", () => {
    const parameters = { "query.url": undefined, "header.If-Match": undefined, "cookie.lang": undefined };
    const { query, headers } = exampleRequest(bundle, operation, { parameters });

    expect(query).toEqual({});
    expect(headers).toEqual({ "content-type": "text/plain" });
  });

  test("A name in another place changes nothing.", () => {
    expect(exampleRequest(bundle, operation, { parameters: { "header.url": "x" } })).toEqual(
      exampleRequest(bundle, operation),
    );
  });

  test("Credentials can be replaced.", () => {
    const credentials = { query: {}, headers: { authorization: "nonsense" } };

    expect(exampleRequest(bundle, operation, { credentials }).credentials).toEqual(credentials);
  });
});
