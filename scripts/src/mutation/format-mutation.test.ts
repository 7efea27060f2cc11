import { expect, test } from "vitest";
import type { PlacedFault } from "./fault.ts";
import { summaryOf, withMutation } from "./format-mutation.ts";

const fault = (kind: string): PlacedFault => ({ kind, file: "spec", place: [], edit: { remove: true } });
const result = {
  vendor: "bird",
  seed: "1",
  trials: [
    { fault: fault("type"), line: "a: 1 → 2", end: "contract", test: "some.test.ts: fails" },
    { fault: fault("type"), line: "b: 1 → 2", end: "stale" },
    { fault: fault("enum value"), line: "c: 1 → 2", end: "survived" },
  ],
} as const;

test("a run is counted in a line", () => {
  expect(summaryOf(result)).toBe(
    "bird: 3 faults, 1 caught by contract tests, 1 by other checks only, 1 by nothing",
  );
});

test("a document gets the table of a vendor and a list of what got through", () => {
  const document = withMutation("# Faults\n", result);

  expect(document).toMatch(/^# Faults\n\n<!-- generated: bird -->\n\n## bird\n/);
  expect(document.replaceAll(/ +/g, " ")).toContain("| type | 2 | 1 | 1 | 0 |");
  expect(document).toContain(
    "- caught by check:generated: type, `b: 1 → 2`\n- survived: enum value, `c: 1 → 2`\n",
  );
});

test("a later run takes the place of an earlier one, and of no other vendor's", () => {
  const earlier = withMutation(withMutation("# Faults\n", result), { ...result, vendor: "cat" });
  const later = withMutation(earlier, { ...result, seed: "2" });

  expect(later).toBe(earlier.replace("Seed 1", "Seed 2"));
});
