import { describe, expect, it } from "vitest";
import { hasNoBody } from "./has-no-body.ts";

describe("hasNoBody", () => {
  it.each([
    ["a HEAD, though a careless fetch may bring a body", "HEAD", 200, {}],
    ["a redirect", "GET", 301, { redirects: true as const }],
    ["an operation whose answer is empty", "PUT", 200, { reads: "empty" as const }],
    ["a 204", "DELETE", 204, {}],
    ["a 205", "GET", 205, {}],
  ])("knows that the answer to %s holds nothing", (_, method, status, behaviour) => {
    expect(hasNoBody(method, status, { id: "x", ...behaviour })).toBe(true);
  });

  it("lets any other be read", () => {
    expect(hasNoBody("DELETE", 200, { id: "x" })).toBe(false);
  });
});
