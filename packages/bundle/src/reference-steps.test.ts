import { expect, test } from "vitest";
import { referenceSteps } from "./reference-steps.ts";

// The first is an example of RFC 6901, chapter 6.
test.each([
  ["#/c%25d", ["c%d"]],
  ["#/paths/~1task~1%7Bid%7D/get", ["paths", "/task/{id}", "get"]],
  ["#/components/schemas/a~01", ["components", "schemas", "a~1"]],
  ["#/components/schemas/100%", ["components", "schemas", "100%"]],
])("%s leads by the keys %j", (reference, steps) => {
  expect(referenceSteps(reference)).toEqual(steps);
});
