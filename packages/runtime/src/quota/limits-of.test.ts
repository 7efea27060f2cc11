import { describe, expect, it } from "vitest";
import type { QuotaBehaviour } from "../behaviour.ts";
import { limitsOf } from "./limits-of.ts";

const quota = (per: QuotaBehaviour["per"], requests?: number): QuotaBehaviour => ({
  per,
  scope: "key",
  ...(requests !== undefined && { requests }),
});

describe("the limits that a client keeps", () => {
  it("are the vendor's numbers by second, minute and hour", () => {
    const quotas = [quota("second", 5), quota("minute", 100), quota("hour", 1000)];
    expect(limitsOf(quotas, undefined)).toEqual([
      { requests: 5, per: "second", span: 1000 },
      { requests: 100, per: "minute", span: 60_000 },
      { requests: 1000, per: "hour", span: 3_600_000 },
    ]);
  });

  it("leave out what has no number, and what is counted by the day", () => {
    expect(limitsOf([quota("second"), quota("day", 10_000)], undefined)).toEqual([]);
    expect(limitsOf(undefined, undefined)).toEqual([]);
  });

  it("take the caller's number of a second in place of the vendor's, and add it where the vendor has none", () => {
    const minute = { requests: 100, per: "minute", span: 60_000 };
    expect(limitsOf([quota("second", 5), quota("minute", 100)], 3)).toEqual([
      minute,
      { requests: 3, per: "second", span: 1000 },
    ]);
    expect(limitsOf(undefined, 3)).toEqual([{ requests: 3, per: "second", span: 1000 }]);
  });

  it("are none at all for Infinity", () => {
    expect(limitsOf([quota("second", 5), quota("minute", 100)], Infinity)).toEqual([]);
  });

  it.each([
    [0.5, { requests: 1, per: "second", span: 2000 }],
    [1, { requests: 1, per: "second", span: 1000 }],
    [2.5, { requests: 2, per: "second", span: 1000 }],
  ])("read %d a second so that no second sees more", (requestsPerSecond, want) => {
    expect(limitsOf([], requestsPerSecond)).toEqual([want]);
  });
});
