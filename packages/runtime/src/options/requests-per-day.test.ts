import { describe, expect, it } from "vitest";
import { UsageError } from "../errors/usage-error.ts";
import { readRequestsPerDay } from "./requests-per-day.ts";

describe("requestsPerDay", () => {
  it.each([undefined, 1, 10_000, Infinity])("may be %s", (given) => {
    expect(readRequestsPerDay(given)).toBe(given);
  });

  it.each([
    [0, "0"],
    [-1, "-1"],
    [2.5, "2.5"],
    [Number.NaN, "NaN"],
    [-Infinity, "-Infinity"],
    ["5", "a value of type string"],
    [null, "a value of type object"],
  ])("may not be %s", (given, told) => {
    const want = new UsageError(
      `"requestsPerDay" must be a whole number above 0, or Infinity to count only; got ${told}.`,
      { option: "requestsPerDay" },
    );
    expect(() => readRequestsPerDay(given)).toThrow(want);
  });
});
