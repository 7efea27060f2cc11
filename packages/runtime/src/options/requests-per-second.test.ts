import { describe, expect, it } from "vitest";
import { UsageError } from "../errors/usage-error.ts";
import { readRequestsPerSecond } from "./requests-per-second.ts";

describe("requestsPerSecond", () => {
  it.each([undefined, 0.5, 1, 25, Infinity])("may be %s", (given) => {
    expect(readRequestsPerSecond(given)).toBe(given);
  });

  it.each([
    [0, "0"],
    [-1, "-1"],
    [Number.NaN, "NaN"],
    [-Infinity, "-Infinity"],
    ["5", "a value of type string"],
    [null, "a value of type object"],
    [5n, "a value of type bigint"],
  ])("may not be %s", (given, told) => {
    const want = new UsageError(
      `"requestsPerSecond" must be a number above 0, or Infinity for no limit; got ${told}.`,
      { option: "requestsPerSecond" },
    );
    expect(() => readRequestsPerSecond(given)).toThrow(want);
  });
});
