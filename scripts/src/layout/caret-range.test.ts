import { expect, test } from "vitest";
import { isInCaretRange } from "./caret-range.ts";

test.each([
  ["0.0.0", "^0.0.0"],
  ["0.1.0", "^0.1.0"],
  ["0.1.7", "^0.1.2"],
  ["1.4.0", "^1.2.3"],
])("%s is in %s", (version, range) => {
  expect(isInCaretRange(version, range)).toBe(true);
});

test.each([
  ["0.1.0", "^0.0.0"],
  ["0.2.0", "^0.1.2"],
  ["0.1.1", "^0.1.2"],
  ["2.0.0", "^1.2.3"],
  ["1.2.2", "^1.2.3"],
  ["0.0.2", "^0.0.1"],
  ["1.0.0", "*"],
  ["1.0.0", "1.0.0"],
])("%s is not in %s", (version, range) => {
  expect(isInCaretRange(version, range)).toBe(false);
});
