import { describe, expect, it } from "vitest";
import { at, follow } from "./follow.ts";

const target = { type: "string" };
const document = {
  paths: { "/{id}": { schema: target } },
  first: { $ref: "#/second" },
  second: { $ref: "#/paths/~1%7Bid%7D/schema" },
};

describe("follow", () => {
  it("gives what is no reference as it stands", () => {
    expect(follow(document, target, ["here"])).toEqual({ node: target, path: ["here"] });
  });

  it("follows references to references, escaped and percent-encoded", () => {
    expect(follow(document, document.first, ["first"])).toEqual({
      node: target,
      path: ["paths", "/{id}", "schema"],
    });
  });

  it("gives nothing where a reference dangles, circles, or stands on no object", () => {
    expect(follow(document, { $ref: "#/nowhere" }, [])).toBeUndefined();
    expect(follow(document, "text", [])).toBeUndefined();
    const circle: Record<string, unknown> = { one: { $ref: "#/two" }, two: { $ref: "#/one" } };
    expect(follow(circle, circle["one"], ["one"])).toBeUndefined();
  });
});

describe("at", () => {
  it("reads maps and lists", () => {
    expect(at({ a: [{ b: 1 }] }, ["a", "0", "b"])).toBe(1);
  });

  it("gives nothing where the way breaks off, whatever objects inherit", () => {
    expect(at({ a: 1 }, ["a", "b"])).toBeUndefined();
    expect(at({}, ["constructor"])).toBeUndefined();
  });
});
