import { describe, expect, it } from "vitest";
import { createRequestCount } from "./request-count.ts";

describe("the requests of the last second", () => {
  it("are those of any thousand milliseconds, wherever the second of the clock begins", () => {
    const count = createRequestCount("second");
    for (const now of [900, 950, 1100]) count.add(now);
    expect(count.made(1200)).toBe(3);
    expect(count.made(1899)).toBe(3);
    expect(count.made(1900)).toBe(2);
    expect(count.made(2100)).toBe(0);
  });
});

describe("the requests of a day", () => {
  const newYork = { at: "00:00", zone: "America/New_York" };

  it.each([
    ["in winter, at five in the morning UTC", "2026-01-15T04:59:59Z", "2026-01-15T05:00:00Z"],
    ["in summer, an hour earlier", "2026-07-15T03:59:59Z", "2026-07-15T04:00:00Z"],
    ["on the day on which the clocks go back", "2026-11-01T03:59:59Z", "2026-11-01T04:00:00Z"],
  ])("start again at midnight in New York, %s", (_when, before, after) => {
    const count = createRequestCount("day", newYork);
    expect(count.made(Date.parse(before))).toBe(0);
    count.add(Date.parse(before));
    expect(count.made(Date.parse(before))).toBe(1);
    expect(count.made(Date.parse(after))).toBe(0);
  });

  it("do not start again at the midnight of another zone", () => {
    const count = createRequestCount("day", newYork);
    count.made(Date.parse("2026-01-14T23:00:00Z"));
    count.add(Date.parse("2026-01-14T23:00:00Z"));
    expect(count.made(Date.parse("2026-01-15T00:30:00Z"))).toBe(1);
  });

  it("start again at another time of day where the vendor says so", () => {
    const count = createRequestCount("day", { at: "06:30", zone: "UTC" });
    count.made(Date.parse("2026-01-15T06:00:00Z"));
    count.add(Date.parse("2026-01-15T06:00:00Z"));
    expect(count.made(Date.parse("2026-01-15T06:29:59Z"))).toBe(1);
    expect(count.made(Date.parse("2026-01-15T06:30:00Z"))).toBe(0);
  });
});
