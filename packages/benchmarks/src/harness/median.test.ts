import { expect, test } from "vitest";
import { median } from "./median.ts";

test.each([
  [[3], 3],
  [[10, 9, 100], 10],
  [[4, 1, 3, 100], 3.5],
])("the median of %j is %d", (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});

test("nothing has no median", () => {
  expect(() => median([])).toThrow("Nothing was measured");
});
