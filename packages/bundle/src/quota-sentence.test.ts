import { describe, expect, it } from "vitest";
import { quotaSentence } from "./quota-sentence.ts";

describe("how many requests a vendor takes is said in a sentence", () => {
  it("names the amount, the scope and the answer beyond", () => {
    expect(
      quotaSentence({
        requests: 1000,
        per: "hour",
        scope: "license",
        ceiling: 5000,
        resets: { at: "00:00", zone: "UTC" },
        beyond: "429",
        sources: ["page"],
      }),
    ).toBe(
      "1000 requests an hour for each license; 5000 for all together; counted anew at 00:00 (UTC); beyond that it answers 429.",
    );
  });

  it("says that a quota depends on the plan when it has no number", () => {
    expect(quotaSentence({ per: "day", scope: "company", sources: ["page"] })).toBe(
      "A number of requests that depends on the plan a day for each company.",
    );
  });
});
