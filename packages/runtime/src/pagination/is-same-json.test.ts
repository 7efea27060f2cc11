import { describe, expect, it } from "vitest";
import { isSameJson } from "./is-same-json.ts";

describe("isSameJson", () => {
  it.each([
    [1, 1],
    [null, null],
    [
      { from: 1, sort: ["a", { by: "b" }] },
      { sort: ["a", { by: "b" }], from: 1 },
    ],
  ])("takes %j and %j for the same", (one, other) => {
    expect(isSameJson(one, other)).toBe(true);
  });

  it.each([
    [1, "1"],
    [null, {}],
    [{ from: 1 }, undefined],
    [{ from: 1 }, { from: 2 }],
    [{ from: 1 }, { from: 1, limit: 1 }],
    [{ from: 1, limit: 1 }, { from: 1 }],
    [{ toString: 1 }, { from: 1 }],
    [
      ["a", "b"],
      ["b", "a"],
    ],
    [["a"], { 0: "a" }],
  ])("tells %j from %j", (one, other) => {
    expect(isSameJson(one, other)).toBe(false);
  });
});
