import { describe, expect, it } from "vitest";
import { retryAdvice } from "./retry-advice.ts";

const facts = { title: "Cligs", retry: undefined, repetitions: 0, retryAfter: undefined };

describe("retryAdvice", () => {
  it("is silent where nobody gives advice", () => {
    expect(retryAdvice(facts)).toBeUndefined();
  });

  it.each([
    [
      { times: 1, then: "back-off" as const },
      1,
      "Cligs asks to try again once at most and then to back off: leave it alone for now.",
    ],
    [
      { times: 3, then: "back-off" as const },
      3,
      "Cligs asks to try again 3 times at most and then to back off: leave it alone for now.",
    ],
    [{ times: 1 }, 1, "Cligs asks to try again once at most, which has been done."],
    [
      { times: 0, then: "back-off" as const },
      0,
      "Cligs asks to try again 0 times at most and then to back off: leave it alone for now.",
    ],
  ])("puts %j after %i repetitions in words", (retry, repetitions, want) => {
    expect(retryAdvice({ ...facts, retry, repetitions })).toBe(want);
  });

  it("does not say that the repetitions are used up while they are not", () => {
    expect(retryAdvice({ ...facts, retry: { times: 1, then: "back-off" } })).toBeUndefined();
  });

  it("names the pause that the vendor asked for, after its advice", () => {
    expect(retryAdvice({ ...facts, retryAfter: 0 })).toBe("Wait 0 s before trying again.");
    expect(retryAdvice({ ...facts, retry: { times: 1 }, repetitions: 1, retryAfter: 30 })).toBe(
      "Cligs asks to try again once at most, which has been done. Wait 30 s before trying again.",
    );
  });
});
