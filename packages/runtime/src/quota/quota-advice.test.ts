import { describe, expect, it } from "vitest";
import type { QuotaBehaviour } from "../behaviour.ts";
import { quotaAdvice } from "./quota-advice.ts";

const second: QuotaBehaviour = { requests: 5, per: "second", scope: "key" };
const daily: QuotaBehaviour = {
  per: "day",
  scope: "key",
  resets: { at: "00:00", zone: "America/New_York" },
};

const facts = {
  title: "Pigeon",
  quotas: [second],
  refusals: 0,
  heldBack: 0,
  now: Date.parse("2026-01-15T00:00:00Z"),
  usage: [],
};

describe("quotaAdvice", () => {
  it("is silent where there is nothing to say", () => {
    expect(quotaAdvice(facts)).toBeUndefined();
  });

  it("says how patient the client has been", () => {
    expect(quotaAdvice({ ...facts, refusals: 3, heldBack: 7000 })).toBe(
      "The client has sent it again 3 times, holding back for 7 s in all.",
    );
    expect(quotaAdvice({ ...facts, refusals: 1, heldBack: 500 })).toBe(
      "The client has sent it again once, holding back for 0.5 s in all.",
    );
  });

  it("says once with whom the quotas are shared", () => {
    const company = { ...second, scope: "company" } as const;
    expect(quotaAdvice({ ...facts, quotas: [company, company] })).toBe(
      "Pigeon counts all requests of the company together, also those of other programs.",
    );
  });

  it("says when a quota starts again, and how long that is", () => {
    const start =
      "If it is the quota of the day that is used up, it starts again at 00:00 (America/New_York)";
    const at = (now: string) => quotaAdvice({ ...facts, quotas: [second, daily], now: Date.parse(now) });
    expect(at("2026-01-15T00:00:00Z")).toBe(`${start}, in about 5 h.`);
    expect(at("2026-01-15T04:30:00Z")).toBe(`${start}, in less than an hour.`);
  });

  it("says what part the client has in it, where its own count starts with the vendor's", () => {
    const resetsAt = new Date("2026-01-15T05:00:00Z");
    const told = (used: number, quotas = [daily]) =>
      quotaAdvice({
        ...facts,
        quotas,
        usage: [
          { per: "second", used: 5 },
          { per: "day", used, resetsAt },
        ],
      });
    expect(told(9998)).toMatch(/in about 5 h\. Since it last did, this client has sent 9998 requests\.$/u);
    expect(told(1)).toMatch(/ this client has sent 1 request\.$/u);
    expect(told(9998, [second])).toBeUndefined();
    expect(quotaAdvice({ ...facts, quotas: [daily], usage: [{ per: "day", used: 7 }] })).not.toContain("7");
  });

  it("leaves out how long it is where the platform cannot tell", () => {
    const lost = { ...daily, resets: { at: "00:00", zone: "Nowhere/None" } };
    expect(quotaAdvice({ ...facts, quotas: [lost] })).toBe(
      "If it is the quota of the day that is used up, it starts again at 00:00 (Nowhere/None).",
    );
  });
});
