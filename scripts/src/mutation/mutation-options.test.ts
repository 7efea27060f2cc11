import { expect, test } from "vitest";
import { readMutationOptions } from "./mutation-options.ts";

test("a vendor is enough", () => {
  expect(readMutationOptions(["bird"])).toEqual({ vendor: "bird", limit: 60, seed: "1", isKept: false });
});

test("number, seed and keeping are chosen", () => {
  const options = readMutationOptions(["bird", "--limit", "5", "--seed", "a", "--write"]);

  expect(options).toEqual({ vendor: "bird", limit: 5, seed: "a", isKept: true });
});

test.each([
  [[], "Give the name of one vendor."],
  [["bird", "cat"], "Give the name of one vendor."],
  [["bird", "--limit", "0"], "--limit 0 is no number of faults."],
  [["bird", "--often"], "Unknown option '--often'"],
])("%j is refused", (argv, reason) => {
  expect(() => readMutationOptions(argv)).toThrow(reason);
});
