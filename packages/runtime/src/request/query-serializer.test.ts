import { describe, expect, it } from "vitest";
import { querySerializer } from "./query-serializer.ts";

describe("querySerializer", () => {
  const write = querySerializer({ id: "readLetter", joins: ["fields"] });

  it("writes the lists that are joined with commas, which stay what they are", () => {
    expect(write({ fields: ["Name", "CreatedBy.Name"] })).toBe("fields=Name,CreatedBy.Name");
  });

  it("encodes a comma inside a value, as RFC 3986 has it", () => {
    expect(write({ fields: ["a,b", "c d"] })).toBe("fields=a%2Cb,c%20d");
  });

  it("repeats the name for each item of any other list, and writes both beside each other", () => {
    expect(write({ tag: ["x", "y"], fields: ["Name"], limit: 5 })).toBe("tag=x&tag=y&limit=5&fields=Name");
  });

  it("leaves out a list without items", () => {
    expect(write({ fields: [], limit: 5 })).toBe("limit=5");
  });

  it("repeats the name for each item where no list is joined", () => {
    expect(querySerializer({ id: "readLetter" })({ fields: ["a", "b"] })).toBe("fields=a&fields=b");
  });
});
