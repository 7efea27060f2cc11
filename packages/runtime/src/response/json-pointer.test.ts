import { describe, expect, it } from "vitest";
import { atPointer } from "./json-pointer.ts";

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
