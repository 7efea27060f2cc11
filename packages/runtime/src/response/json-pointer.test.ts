import { describe, expect, it } from "vitest";
import { atPointer, putAtPointer } from "./json-pointer.ts";

/** The document of RFC 6901, section 5. */
const document = {
  foo: ["bar", "baz"],
  "": 0,
  "a/b": 1,
  "c%d": 2,
  "e^f": 3,
  " ": 7,
  "m~n": 8,
};

describe("atPointer", () => {
  it.each([
    ["", document],
    ["/foo", ["bar", "baz"]],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/e^f", 3],
    ["/ ", 7],
    ["/m~0n", 8],
  ])("finds %j as the standard has it", (pointer, want) => {
    expect(atPointer(document, pointer)).toEqual(want);
  });

  it.each(["/nope", "/foo/9", "/foo/0/deeper", "/constructor", "/foo/length/x"])(
    "finds nothing at %j",
    (pointer) => {
      expect(atPointer(document, pointer)).toBeUndefined();
    },
  );

  it("finds nothing in what is no object", () => {
    expect(atPointer("text", "/error")).toBeUndefined();
    expect(atPointer(null, "/error")).toBeUndefined();
  });
});

describe("putAtPointer", () => {
  it.each([
    ["/a", { a: 7, b: { c: 1 } }],
    ["/b", { b: 7 }],
    ["/b/d", { b: { c: 1, d: 7 } }],
    ["/x/y~1z", { b: { c: 1 }, x: { "y/z": 7 } }],
    ["", 7],
  ])("puts a value at %j into a copy", (pointer, want) => {
    const holder = { b: { c: 1 } };
    expect(putAtPointer(holder, pointer, 7)).toEqual(want);
    expect(holder).toEqual({ b: { c: 1 } });
  });

  it.each([undefined, null, "text"])("makes an object where it finds %j", (holder) => {
    expect(putAtPointer(holder, "/a", 7)).toEqual({ a: 7 });
    expect(putAtPointer({ a: holder }, "/a/b", 7)).toEqual({ a: { b: 7 } });
  });
});
