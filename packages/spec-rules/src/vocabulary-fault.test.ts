import { expect, it } from "vitest";
import { vocabularyFault } from "./vocabulary-fault.ts";

it.each([
  ["x-secret", { sample: "abc" }, undefined],
  ["x-secret", true, "It must be an object, not a boolean."],
  ["x-failure", [{ when: { request: "any" }, gets: "403" }], undefined],
  ["x-failure", { when: "always" }, expect.any(String)],
  ["x-internal", true, undefined],
])("says of %s: %j what is wrong with it, if anything", (key, value, fault) => {
  expect(vocabularyFault(key, value)).toEqual(fault);
});
