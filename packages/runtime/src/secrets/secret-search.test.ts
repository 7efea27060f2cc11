import { describe, expect, it } from "vitest";
import { createSecretSearch } from "./secret-search.ts";

describe("the search of a client's secrets", () => {
  it("finds what it is asked for, whatever it was asked for before", () => {
    const searchFor = createSecretSearch();
    const masked = (...secrets: string[]) =>
      "first-key second-key".replace(searchFor(new Set(secrets)) ?? "", "***");
    expect(masked("first-key")).toBe("*** second-key");
    expect(masked("second-key")).toBe("first-key ***");
    expect(masked("second-key", "first-key")).toBe("*** ***");
    expect(masked("first-key")).toBe("*** second-key");
  });

  it("finds nothing where there is no secret", () => {
    expect(createSecretSearch()(new Set())).toBeUndefined();
  });
});
