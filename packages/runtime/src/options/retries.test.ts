import { describe, expect, it } from "vitest";
import { readRetries } from "./retries.ts";

describe("readRetries", () => {
  it.each([0, 1, 20])("takes %i", (given) => {
    expect(readRetries(given, 2)).toBe(given);
  });

  it("takes the fallback for what is not given", () => {
    expect(readRetries(undefined, 2)).toBe(2);
  });

  it.each([-1, 0.5, Number.NaN, Infinity, "2", null, true])("refuses %s", (given) => {
    expect(() => readRetries(given, 2)).toThrow(
      expect.objectContaining({
        name: "UsageError",
        option: "retries",
        message: expect.stringMatching(/^"retries" must be a whole number, 0 for none; got /u) as string,
      }) as Error,
    );
  });
});
