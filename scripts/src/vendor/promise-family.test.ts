import { expect, test } from "vitest";
import { promiseFamily } from "./promise-family.ts";

test.each([
  ["cligs", [], "CL"],
  ["clevertim", ["CL"], "CE"],
  ["foo-bar", ["FO"], "FB"],
  ["a1", [], "AA"],
  ["ab", ["AB"], "AA"],
])("the promises of %s with %j taken start with %s", (vendor, taken, family) => {
  expect(promiseFamily(vendor, new Set(taken))).toBe(family);
});
