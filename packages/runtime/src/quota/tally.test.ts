import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTally } from "./tally.ts";

/** A step: so much later, one more that counts for so long, or none. */
const steps = fc.array(fc.record({ later: fc.nat(50), counting: fc.option(fc.nat(1)) }), { maxLength: 200 });

describe("a tally", () => {
  it("counts what a list of all that was ever added counts, and so does a copy", () => {
    fc.assert(
      fc.property(steps, fc.nat(200), (given, copiedAt) => {
        const untils: number[] = [];
        let tally = createTally();
        let now = 0;
        for (const [index, { later, counting }] of given.entries()) {
          if (index === copiedAt) tally = tally.copy();
          now += later;
          if (counting !== null) {
            const until = now + 200 + counting;
            const size = later % 3;
            untils.push(...Array<number>(size).fill(until));
            tally.add(until, size);
          }
          const left = untils.filter((until) => until > now);
          expect(tally.count(now)).toBe(left.length);
          expect(tally.next()).toBe(Math.min(...left));
        }
      }),
    );
  });

  it("leaves its copy as it was", () => {
    const tally = createTally();
    tally.add(5, 1);
    const copy = tally.copy();
    tally.add(5, 1);
    tally.add(6, 1);
    expect([copy.count(0), tally.count(0)]).toEqual([1, 3]);
  });
});
