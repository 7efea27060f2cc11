import { describe, expect, it } from "vitest";
import { jitteredPause } from "./pause.ts";

const almostOne = 1 - Number.EPSILON;

describe("the pause before a request is sent again", () => {
  it("is nothing at the least, whatever has gone before", () => {
    expect(jitteredPause(1000, 0, 0)).toBe(0);
    expect(jitteredPause(1000, 9, 0)).toBe(0);
  });

  it.each([
    [0, 1000],
    [1, 2000],
    [2, 4000],
    [3, 8000],
    [4, 8000],
    [2000, 8000],
  ])("after %i repetitions of a second's delay is %i ms at the most", (repetitions, most) => {
    expect(jitteredPause(1000, repetitions, almostOne)).toBeCloseTo(most, 6);
    expect(jitteredPause(1000, repetitions, 0.25)).toBe(most / 4);
  });

  it("is of whole milliseconds, as timers and logs have them", () => {
    expect(jitteredPause(1000, 0, 0.1234)).toBe(123);
  });

  it("is nothing where the delay is", () => {
    expect(jitteredPause(0, 5, almostOne)).toBe(0);
  });
});
