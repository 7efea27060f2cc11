import type { Failure } from "@clade/spec-rules";
import { describe, expect, test } from "vitest";
import { allOf, oneOperation, schemes } from "./testing/tiny-bundle.ts";
import type { Operation, Parameter } from "./types.ts";
import { parameterWithout, wrongParameter, type ParameterState } from "./wrong-parameter.ts";

function parameter(place: Parameter["in"], name: string, more: Partial<Parameter> = {}): Parameter {
  const examples = { first: { value: `${name}1` }, gone: { value: `${name} 0` } };
  return { name, in: place, required: true, examples, ...more };
}

const { bundle, operation } = oneOperation(
  {
    parameters: [
      parameter("path", "box"),
      parameter("path", "id"),
      parameter("query", "url"),
      parameter("query", "title", { required: false }),
      parameter("header", "If-Match"),
      parameter("cookie", "lang"),
      parameter("cookie", "zone"),
    ],
  },
  { path: "/boxes/{box}/letters/{id}" },
);

function wrong(key: string, state: ParameterState, like?: string) {
  return wrongParameter(bundle, operation, key, state, like);
}

describe("a missing parameter", () => {
  test("It is left out of the query, and all else stays right.", () => {
    expect(wrong("query.url", "missing")).toMatchObject({
      path: "/boxes/box1/letters/id1",
      query: {},
      headers: { "if-match": "If-Match1", cookie: "lang=lang1; zone=zone1" },
    });
  });

  test("It is left out of the headers.", () => {
    expect(wrong("header.If-Match", "missing")?.headers).toEqual({ cookie: "lang=lang1; zone=zone1" });
  });

  test("It is left out of the cookies.", () => {
    expect(wrong("cookie.lang", "missing")?.headers).toEqual({
      "if-match": "If-Match1",
      cookie: "zone=zone1",
    });
  });

  test("A path cannot do without its parts.", () => {
    expect(wrong("path.id", "missing")).toBeUndefined();
  });
});

describe("an invalid parameter", () => {
  test("In the query it is a text that is no number, no id and no URL.", () => {
    expect(wrong("query.url", "invalid")?.query).toEqual({ url: "not valid!" });
  });

  test("An optional parameter is given so that it can be invalid.", () => {
    expect(wrong("query.title", "invalid")?.query).toEqual({ url: "url1", title: "not valid!" });
  });

  test("In a header it stands in the header.", () => {
    expect(wrong("header.If-Match", "invalid")).toMatchObject({
      query: { url: "url1" },
      headers: { "if-match": "not valid!" },
    });
  });

  test("In a path it takes its own place, and the other parts are filled in.", () => {
    expect(wrong("path.id", "invalid")?.path).toBe("/boxes/box1/letters/not-valid");
    expect(wrong("path.box", "invalid")?.path).toBe("/boxes/not-valid/letters/id1");
  });
});

describe("a parameter above its maximum", () => {
  function aboveMaximum(schema: NonNullable<Parameter["schema"]>) {
    const document = oneOperation(
      { parameters: [parameter("query", "page", { schema })] },
      { components: { schemas: { Page: { type: "integer", maximum: 40 } } } },
    );
    return wrongParameter(document.bundle, document.operation, "query.page", "above-maximum")?.query;
  }

  test("It is one more than the maximum, wherever that is written.", () => {
    expect(aboveMaximum({ type: "integer", minimum: 0, maximum: 1000 })).toEqual({ page: "1001" });
    expect(aboveMaximum({ $ref: "#/components/schemas/Page" })).toEqual({ page: "41" });
    expect(aboveMaximum({ type: "number", maximum: -0.5 })).toEqual({ page: "0.5" });
  });

  test("Without a maximum nothing is above it.", () => {
    expect(aboveMaximum({ type: "integer" })).toBeUndefined();
    expect(aboveMaximum(true)).toBeUndefined();
    expect(wrong("query.url", "above-maximum")).toBeUndefined();
  });
});

describe("an unknown parameter", () => {
  test("It has the value of the example that the entry names, encoded where it stands in a path.", () => {
    expect(wrong("path.id", "unknown", "gone")?.path).toBe("/boxes/box1/letters/id%200");
    expect(wrong("query.url", "unknown", "gone")?.query).toEqual({ url: "url 0" });
  });

  test("Without a named example no value is known to be unknown.", () => {
    expect(wrong("path.id", "unknown")).toBeUndefined();
  });

  test("A named example that the parameter lacks is an error.", () => {
    expect(() => wrong("path.id", "unknown", "unknownId")).toThrow(
      "Parameter path.id has no example unknownId.",
    );
  });
});

test("A parameter that the operation does not have cannot be wrong.", () => {
  expect(wrong("query.limit", "missing")).toBeUndefined();
  expect(wrong("header.url", "invalid")).toBeUndefined();
});

function secured(
  security: Operation["security"],
  more: { failures?: Failure[]; parameters?: Parameter[] } = {},
) {
  return oneOperation(
    { security, parameters: more.parameters ?? [], "x-failure": more.failures ?? [] },
    { components: { securitySchemes: schemes } },
  );
}

describe("the key of a security scheme", () => {
  const both = secured([allOf("queryKey", "headerKey")]);

  test("It can be missing beside the keys that stay.", () => {
    expect(wrongParameter(both.bundle, both.operation, "query.key", "missing")?.credentials).toEqual({
      query: {},
      headers: { "pigeon-key": "h1" },
    });
  });

  test("It can be unknown beside the keys that stay.", () => {
    expect(wrongParameter(both.bundle, both.operation, "header.Pigeon-Key", "unknown")?.credentials).toEqual({
      query: { key: "k1" },
      headers: { "pigeon-key": "h0" },
    });
  });

  test("It can be neither invalid, having no form, nor above a maximum.", () => {
    expect(wrongParameter(both.bundle, both.operation, "query.key", "invalid")).toBeUndefined();
    expect(wrongParameter(both.bundle, both.operation, "query.key", "above-maximum")).toBeUndefined();
  });

  test("It cannot be missing where anybody may call.", () => {
    const free = secured([{}, allOf("queryKey")]);

    expect(wrongParameter(free.bundle, free.operation, "query.key", "missing")).toBeUndefined();
  });
});

describe("a parameter without its companion", () => {
  const appid = parameter("query", "appid", { required: false });
  const title = parameter("query", "title", { required: false });

  test("A key is given and its companion is not, even where anybody may call.", () => {
    const free = secured([{}, allOf("queryKey")], { parameters: [appid] });

    expect(parameterWithout(free.bundle, free.operation, "query.key", "query.appid")).toMatchObject({
      query: {},
      credentials: { query: { key: "k1" }, headers: {} },
    });
  });

  test("Only the key in question is given, not those of other schemes.", () => {
    const free = secured([{}, allOf("queryKey"), allOf("basic")], { parameters: [appid] });

    expect(parameterWithout(free.bundle, free.operation, "query.key", "query.appid")?.credentials).toEqual({
      query: { key: "k1" },
      headers: {},
    });
  });

  test("A companion that is required is left out.", () => {
    const { bundle: document, operation: read } = secured([], {
      parameters: [title, { ...appid, required: true }],
    });

    expect(parameterWithout(document, read, "query.title", "query.appid")?.query).toEqual({
      title: "title1",
    });
  });

  test("A parameter is given in its own place, and credentials stay right.", () => {
    const { bundle: document, operation: read } = secured([allOf("basic")], {
      parameters: [parameter("header", "X-Device", { required: false }), appid],
    });

    expect(parameterWithout(document, read, "header.X-Device", "query.appid")).toMatchObject({
      query: {},
      headers: { "x-device": "X-Device1" },
      credentials: { basic: "Aladdin:open sesame" },
    });
  });

  test("The companion may be a key.", () => {
    const { bundle: document, operation: read } = secured([allOf("queryKey", "headerKey")], {
      parameters: [appid],
    });

    expect(parameterWithout(document, read, "query.appid", "query.key")).toMatchObject({
      query: { appid: "appid1" },
      credentials: { query: {}, headers: { "pigeon-key": "h1" } },
    });
  });

  test("A parameter that the operation does not have cannot be given.", () => {
    expect(parameterWithout(bundle, operation, "query.key", "query.url")).toBeUndefined();
  });
});
