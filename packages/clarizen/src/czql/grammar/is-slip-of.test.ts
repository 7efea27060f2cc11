import { describe, expect, it } from "vitest";
import { isSlipOf } from "./is-slip-of.ts";

describe("isSlipOf", () => {
  it.each([
    ["SELCT", "one letter less"],
    ["SELECTT", "one letter more"],
    ["SELLECT", "one letter twice"],
    ["SELEXT", "another letter"],
    ["XSELECT", "one more at the start"],
    ["ELECT", "the first missing"],
    ["SLEECT", "two that changed places"],
    ["SELETC", "two at the end that changed places"],
    ["SELECT", "the same"],
  ])("takes %s for SELECT: %s", (word) => {
    expect(isSlipOf(word, "SELECT")).toBe(true);
    expect(isSlipOf("SELECT", word)).toBe(true);
  });

  it.each([
    ["SELT", "SELECT"],
    ["SEXXCT", "SELECT"],
    ["TELECS", "SELECT"],
    ["BA", "ABC"],
    ["XBAY", "XABCY"],
    ["", "OR"],
    ["AA", "AAAA"],
    ["LIMITLIMIT", "LIMIT"],
  ])("does not take %j for %s", (word, other) => {
    expect(isSlipOf(word, other)).toBe(false);
    expect(isSlipOf(other, word)).toBe(false);
  });

  it("counts no letter as both the start and the end", () => {
    expect(isSlipOf("ABA", "ABABA")).toBe(false);
    expect(isSlipOf("OFSET", "OFFSET")).toBe(true);
  });
});
