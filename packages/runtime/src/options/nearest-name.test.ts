import { describe, expect, it } from "vitest";
import { nearestName } from "./nearest-name.ts";

const known = ["timeout", "token", "baseUrl", "retryDelay"];

describe("nearestName", () => {
  it.each([
    ["timeuot", "timeout"],
    ["tokn", "token"],
    ["baseURL", "baseUrl"],
    ["retry_delay", "retryDelay"],
    ["tocken", "token"],
  ])("takes %s for %s", (name, want) => {
    expect(nearestName(name, known)).toBe(want);
  });

  it.each(["retries", "proxy", "", "x"])("takes %j for nothing", (name) => {
    expect(nearestName(name, known)).toBeUndefined();
  });

  it("prefers the nearer of two", () => {
    expect(nearestName("GET /notes", ["GET /note/{id}", "GET /note"])).toBe("GET /note");
  });

  it("does not spend its time on a name of absurd length", () => {
    const start = performance.now();
    expect(nearestName("x".repeat(1_000_000), known)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
  });
});
