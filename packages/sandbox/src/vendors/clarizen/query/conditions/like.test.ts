import { expect, test } from "vitest";
import { likeness } from "./like.ts";

const CASES: readonly (readonly [text: string, pattern: string, fits: boolean])[] = [
  ["", "", true],
  ["", "%", true],
  ["", "_", false],
  ["a", "", false],
  ["abc", "abc", true],
  ["abc", "ab", false],
  ["abc", "%", true],
  ["abc", "%%", true],
  ["abc", "a%", true],
  ["abc", "%c", true],
  ["abc", "%b%", true],
  ["abc", "b%", false],
  ["abc", "%b", false],
  ["abc", "a_c", true],
  ["abc", "a_", false],
  ["abc", "___", true],
  ["abc", "____", false],
  ["abcbc", "%bc", true],
  ["ababab", "a%ab_b", true],
  ["aab", "%ab", true],
  ["a.c", "a.c", true],
  ["abc", "a.c", false],
];

test.each(CASES)("%j is like %j: %j", (text, pattern, fits) => {
  expect(likeness(pattern)(text)).toBe(fits);
});

test("a pattern with many signs for any text takes no longer than the text is long", () => {
  expect(likeness(`${"%a".repeat(200)}%b`)("a".repeat(20_000))).toBe(false);
});
