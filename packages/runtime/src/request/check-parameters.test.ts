import { describe, expect, it } from "vitest";
import { checkHeaders } from "./check-headers.ts";
import { checkPathParameters } from "./check-path-parameters.ts";
import { checkQueryParameters } from "./check-query-parameters.ts";

describe("checkPathParameters", () => {
  it.each([7, 0, -1, 1.5, 10n, true, "a", "..a", "...", "%2e", "a/b", " "])("takes %s", (id) => {
    expect(() => {
      checkPathParameters("/letters/{id}", { id });
    }).not.toThrow();
  });

  it.each([".", "..", "", Number.NaN, Infinity, null, undefined, {}, [], Symbol("x"), "\udc00"])(
    "refuses %s and names the parameter",
    (id) => {
      expect(() => {
        checkPathParameters("/letters/{id}", { id });
      }).toThrow(/"params\.path\.id"/u);
    },
  );

  it("looks at every parameter of a path", () => {
    expect(() => {
      checkPathParameters("/{from}/{to}", { from: "a" });
    }).toThrow('"params.path.to" is missing');
  });

  it("wants nothing where the path has no parameter", () => {
    expect(() => {
      checkPathParameters("/letters");
    }).not.toThrow();
  });

  it("does not take what every object has for a parameter", () => {
    expect(() => {
      checkPathParameters("/{constructor}", {});
    }).toThrow('"params.path.constructor" is missing');
  });
});

describe("checkQueryParameters", () => {
  it.each([
    ["a text", ""],
    ["a number", 0],
    ["a truth value", false],
    ["a bigint", 1n],
    ["nothing", null],
    ["what is left out", undefined],
    ["a list", ["a", 1, null]],
    ["an empty list", []],
    ["an object", { from: 1, to: undefined }],
    ["an object without prototype", Object.assign(Object.create(null) as object, { from: 1 })],
  ])("takes %s", (_, value) => {
    expect(() => {
      checkQueryParameters({ value });
    }).not.toThrow();
  });

  it.each([
    ["NaN", Number.NaN],
    ["infinity", Infinity],
    ["a function", () => 1],
    ["a symbol", Symbol("x")],
    ["a date, of which nothing would be sent", new Date(0)],
    ["a map, of which nothing would be sent", new Map([["a", 1]])],
    ["a list in a list", [["a"]]],
    ["an object in a list", [{}]],
    ["a list in an object", { a: [1] }],
    ["NaN in a list", [Number.NaN]],
  ])("refuses %s and names the parameter", (_, value) => {
    expect(() => {
      checkQueryParameters({ value });
    }).toThrow('"params.query.value" cannot be written into a query');
  });
});

describe("checkHeaders", () => {
  it.each([
    ["nothing", undefined],
    ["Headers", new Headers({ a: "b" })],
    ["texts, numbers and truth values", { a: "b", c: 1, d: false, e: "" }],
    ["what is to be left out", { a: null, b: undefined }],
    ["several values", { a: ["b", 1] }],
  ])("takes %s", (_, headers) => {
    expect(() => {
      checkHeaders('"headers"', headers);
    }).not.toThrow();
  });

  it.each([
    ["a line break in a value", { "x-secret": "a\nsecret" }],
    ["a character beyond Latin-1", { "x-secret": "secret ✓" }],
    ["an object for a value", { "x-secret": { secret: 1 } }],
    ["a bad one among several", { "x-secret": ["ok", "a\r\nsecret"] }],
  ])("refuses %s by the header's name alone", (_, headers) => {
    const check = () => {
      checkHeaders('"headers"', headers);
    };
    expect(check).toThrow('The header "x-secret" has a name or a value that HTTP does not allow.');
    expect(check).not.toThrow(/secret [^h]|a.secret/u);
  });

  it.each([[[["a", "b"]]], ["a: b"], [null], [new Map([["a", "b"]])]])("refuses %j altogether", (headers) => {
    expect(() => {
      checkHeaders('"headers"', headers);
    }).toThrow('"headers" must be a plain object or Headers.');
  });
});
