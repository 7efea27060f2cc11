import { expect, test } from "vitest";
import type { PlacedFault } from "./fault.ts";
import { sampleFaults } from "./sample-faults.ts";

const faults = Array.from("aaaaaaaaaabbbbc", (kind, index): PlacedFault => ({
  kind,
  file: "spec",
  place: [index],
  edit: { remove: true },
}));
const sample = (limit: number, seed: string) => sampleFaults(faults, limit, seed);

test("a kind with few faults is as much in a sample as one with many", () => {
  const kinds = sample(7, "1").map(({ kind }) => kind);

  expect(kinds.sort().join("")).toBe("aaabbbc");
});

test("a seed chooses the same faults each time, and another seed others", () => {
  expect(sample(7, "1")).toEqual(sample(7, "1"));
  expect(sample(7, "1")).not.toEqual(sample(7, "2"));
});

test("no more faults are planted than there are", () => {
  expect(sample(100, "1")).toHaveLength(faults.length);
});
