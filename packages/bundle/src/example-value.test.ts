import { describe, expect, test } from "vitest";
import { exampleValue } from "./example-value.ts";
import type { Parameter } from "./types.ts";

const url: Parameter = {
  name: "url",
  in: "query",
  examples: { page: { value: "http://example.com/a?b=1" }, other: { value: "http://example.org/" } },
};

function having(value: unknown, more: Partial<Parameter> = {}): Parameter {
  return { name: "p", in: "query", examples: { only: { value } }, ...more };
}

describe("exampleValue", () => {
  test("The first example is taken, not yet encoded.", () => {
    expect(exampleValue(url)).toBe("http://example.com/a?b=1");
  });

  test("A named example is taken when it is asked for.", () => {
    expect(exampleValue(url, "other")).toBe("http://example.org/");
  });

  test.each([
    [25, "25"],
    [0, "0"],
    [true, "true"],
    [false, "false"],
    ["", ""],
  ])("The value %j is written %j.", (value, text) => {
    expect(exampleValue(having(value))).toBe(text);
  });

  test("A secret shows its sample, whatever examples it has.", () => {
    const secret: Parameter = { ...url, "x-secret": { sample: "fake" } };

    expect(exampleValue(secret)).toBe("fake");
    expect(exampleValue(secret, "other")).toBe("http://example.org/");
    expect(exampleValue({ name: "key", in: "query", "x-secret": { sample: "fake" } })).toBe("fake");
  });

  test.each([
    ["in a path", having(["a", "b"], { in: "path" }), "a,b"],
    ["in a header", having(["a", 2], { in: "header" }), "a,2"],
    ["in a query with explode: false", having(["a", "b"], { explode: false }), "a,b"],
    ["of one item in any query", having(["a"]), "a"],
    ["without items", having([]), ""],
  ])("A list %s is written with commas.", (_what, parameter, text) => {
    expect(exampleValue(parameter)).toBe(text);
  });

  test.each([
    ["a list in a query that takes a pair for each item", having(["a", "b"])],
    ["an object", having({ a: 1 })],
    ["a list of objects", having([{ a: 1 }], { in: "path" })],
    ["null", having(null)],
  ])("A value that is %s is an error, since it is not one text.", (_what, parameter) => {
    expect(() => exampleValue(parameter)).toThrow(`An example of ${parameter.in}.p is not one text: `);
  });

  test("A parameter without an example is an error that names the parameter.", () => {
    expect(() => exampleValue({ name: "id", in: "path" })).toThrow("Parameter path.id has no example.");
    expect(() => exampleValue({ name: "id", in: "path", examples: {} })).toThrow(
      "Parameter path.id has no example.",
    );
  });

  test("A name that no example has is an error that names both.", () => {
    expect(() => exampleValue(url, "unknownUrl")).toThrow("Parameter query.url has no example unknownUrl.");
    expect(() => exampleValue(url, "constructor")).toThrow("Parameter query.url has no example constructor.");
  });

  test("An example that stands elsewhere, by externalValue, is none that could be written.", () => {
    expect(() => exampleValue(having(undefined))).toThrow("Parameter query.p has no example.");
  });
});
