import { describe, expect, it } from "vitest";
import { timeUntil } from "./time-until.ts";

const hours = (time: string, zone = "America/New_York", at = "00:00"): number =>
  (timeUntil(at, zone, Date.parse(time)) ?? Number.NaN) / 3_600_000;

describe("timeUntil", () => {
  it.each([
    ["in winter, when New York is five hours behind", "2026-01-15T00:00:00Z", 5],
    ["in summer, when it is four", "2026-07-15T00:00:00Z", 4],
    ["a minute after", "2026-01-15T05:01:00Z", 23 + 59 / 60],
    ["at the minute itself, for the next day", "2026-01-15T05:00:30Z", 24],
    ["over the night in which an hour is left out", "2026-03-08T05:30:00Z", 22.5],
    ["over the night in which an hour comes twice", "2026-11-01T04:30:00Z", 24.5],
  ])("finds midnight in New York %s", (_, time, want) => {
    expect(hours(time)).toBeCloseTo(want, 6);
  });

  it("knows other times of day and zones", () => {
    expect(hours("2026-07-15T00:00:00Z", "Asia/Kolkata", "06:30")).toBe(1);
    expect(hours("2026-07-15T12:00:00Z", "UTC", "11:00")).toBe(23);
  });

  it("is undefined for a zone that the platform does not know", () => {
    expect(timeUntil("00:00", "Nowhere/None", 0)).toBeUndefined();
  });
});
