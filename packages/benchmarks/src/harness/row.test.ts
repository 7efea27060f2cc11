import { expect, test } from "vitest";
import { isMet, rowOf, type Bound } from "./row.ts";

const subject = { what: "a walk", peer: "a donkey", unit: "ms" } as const;

test("the ratio is the median of the rounds' own, so that a round in which the machine was slow does not count for more", () => {
  const rounds = [
    { ours: 10, theirs: 20 },
    { ours: 1000, theirs: 4000 },
    { ours: 30, theirs: 40 },
  ];

  const row = rowOf(subject, rounds);

  expect(row).toMatchObject({ ours: 30, theirs: 40, ratio: 0.5, lowest: 0.25, highest: 0.75 });
});

test.each<[ratio: number, bound: Bound | undefined, met: boolean | undefined]>([
  [0.5, { atMost: 0.5 }, true],
  [0.51, { atMost: 0.5 }, false],
  [2, { atLeast: 2 }, true],
  [1.99, { atLeast: 2 }, false],
  [3, undefined, undefined],
])("a ratio of %d with the bound %j is met: %s", (ratio, bound, met) => {
  const row = rowOf({ ...subject, ...(bound && { bound }) }, [{ ours: ratio, theirs: 1 }]);
  expect(isMet(row)).toBe(met);
});
