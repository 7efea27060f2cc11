import { describe, expect, it } from "vitest";
import { matchTemplate } from "./match-template.ts";

describe("matchTemplate", () => {
  it.each([
    ["/letters/7", "/letters/{id}", { id: "7" }],
    ["/letters/a%2Fb/seals/c d", "/letters/{id}/seals/{seal-id}", { id: "a%2Fb", "seal-id": "c d" }],
    ["/letters", "/letters", {}],
    ["/7.json", "/{id}.json", { id: "7" }],
  ])("finds the values in %s by %s", (path, template, values) => {
    expect(matchTemplate(path, template)).toEqual(values);
  });

  it.each([
    ["/letters/7/seal", "/letters/{id}"],
    ["/letters/", "/letters/{id}"],
    ["/v1/letters/7", "/letters/{id}"],
    ["/7-json", "/{id}.json"],
  ])("does not take %s for an instance of %s", (path, template) => {
    expect(matchTemplate(path, template)).toBeUndefined();
  });
});
