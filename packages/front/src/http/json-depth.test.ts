import { expect, test } from "vitest";
import { jsonDepth } from "./json-depth.ts";

test.each([
  ["", 0],
  ["7", 0],
  ['"[[["', 0],
  ["[]", 1],
  [' \n{"a":[{}]}', 3],
  ["[[],[],[]]", 2],
  ['{"a":"[[[","b":"\\"[[[\\\\"}', 1],
  ['{"a":"\\\\","b":[[]]}', 3],
  ["[".repeat(1_000), 1_000],
])("%j goes so deep: %i", (text, depth) => {
  expect(jsonDepth(new TextEncoder().encode(text))).toBe(depth);
});
