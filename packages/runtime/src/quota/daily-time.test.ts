import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dailyTime } from "./daily-time.ts";

function next(now: string, zone = "America/New_York", at = "00:00"): string | undefined {
  const found = dailyTime(at, zone)?.(Date.parse(now));
  return found === undefined ? undefined : new Date(found).toISOString().replace(":00.000", "");
}

describe("dailyTime", () => {
  it.each([
    ["in winter, when New York is five hours behind", "2026-01-15T00:00:00Z", "2026-01-15T05:00Z"],
    ["in summer, when it is four", "2026-07-15T00:00:00Z", "2026-07-15T04:00Z"],
    ["a millisecond before", "2026-01-15T04:59:59.999Z", "2026-01-15T05:00Z"],
    ["at the instant itself, for the next day", "2026-01-15T05:00:00Z", "2026-01-16T05:00Z"],
    ["within the minute, for the next day", "2026-01-15T05:00:30Z", "2026-01-16T05:00Z"],
    ["over the night in which an hour is left out", "2026-03-08T05:30:00Z", "2026-03-09T04:00Z"],
    ["over the night in which an hour comes twice", "2026-11-01T04:30:00Z", "2026-11-02T05:00Z"],
  ])("finds midnight in New York %s", (_, now, want) => {
    expect(next(now)).toBe(want);
  });

  it("knows other times of day and zones", () => {
    expect(next("2026-07-15T00:00:00Z", "Asia/Kolkata", "06:30")).toBe("2026-07-15T01:00Z");
    expect(next("2026-07-15T12:00:00Z", "UTC", "11:00")).toBe("2026-07-16T11:00Z");
  });

  it("finds the end of a day whose midnight is left out, and one that has two only once", () => {
    // In Havana the clock goes from 23:59 to 01:00 in spring, and from 00:59 back to 00:00 in autumn.
    expect(next("2026-03-07T17:00:00Z", "America/Havana")).toBe("2026-03-08T05:00Z");
    expect(next("2026-03-08T05:00:00Z", "America/Havana")).toBe("2026-03-09T04:00Z");
    expect(next("2026-10-31T17:00:00Z", "America/Havana")).toBe("2026-11-01T04:00Z");
    expect(next("2026-11-01T04:30:00Z", "America/Havana")).toBe("2026-11-02T05:00Z");
  });

  it("is always to come, within a day as long as they get, and shows that time but in a night that leaves it out", () => {
    const zone = fc.constantFrom(
      "America/New_York",
      "America/Havana",
      "Australia/Lord_Howe",
      "Asia/Kathmandu",
    );
    const now = fc.integer({ min: Date.UTC(2020), max: Date.UTC(2040) });
    const two = (value: number) => String(value).padStart(2, "0");
    fc.assert(
      fc.property(zone, now, fc.nat(23), fc.nat(59), (timeZone, instant, hour, minute) => {
        const at = `${two(hour)}:${two(minute)}`;
        const found = dailyTime(at, timeZone)?.(instant) ?? 0;
        expect(found).toBeGreaterThan(instant);
        expect(found - instant).toBeLessThanOrEqual(25 * 3_600_000);
        const clock = { timeZone, hourCycle: "h23", hour: "2-digit", minute: "2-digit" } as const;
        const shown = new Date(found).toLocaleTimeString("en", clock);
        const before = new Date(found - 3_600_000).toLocaleTimeString("en", clock);
        if (shown !== at) expect(before < at && at < shown).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("is undefined for a zone that the platform does not know", () => {
    expect(dailyTime("00:00", "Nowhere/None")).toBeUndefined();
  });
});
