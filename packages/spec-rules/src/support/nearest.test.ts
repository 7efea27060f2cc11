import { describe, expect, it } from "vitest";
import { suggestion } from "./nearest.ts";

describe("suggestion", () => {
  it("names the candidate with the fewest differing letters", () => {
    expect(suggestion("x-evidance", ["x-effect", "x-evidence"])).toBe(` Did you mean "x-evidence"?`);
  });

  it("does not mind capitals", () => {
    expect(suggestion("APIPAGE", ["apiPage", "blog"])).toBe(` Did you mean "apiPage"?`);
  });

  it("says nothing where no candidate is close", () => {
    expect(suggestion("wiki", ["apiPage", "blog"])).toBe("");
    expect(suggestion("wiki", [])).toBe("");
  });
});
