import { describe, expect, it } from "vitest";
import { createRedactor } from "./redactor.ts";

const redactor = createRedactor({ query: ["key"], headers: ["Authorization"], properties: ["password"] }, [
  "s3cret.*",
  "s3cret.*-longer",
]);

describe("a redactor", () => {
  it("masks a value wherever it stands in a text, and takes none of it for a pattern", () => {
    expect(redactor.text("a s3cret.* b s3cret.* c s3cretXX")).toBe("a *** b *** c s3cretXX");
  });

  it("masks the longer of two secrets as a whole", () => {
    expect(redactor.text("s3cret.*-longer")).toBe("***");
  });

  it("masks a value whatever its case, as percent-encoding may be written in either", () => {
    expect(redactor.text("S3CRET.*")).toBe("***");
  });

  it("leaves a text alone when it knows no secret", () => {
    expect(createRedactor({}, []).text("plain")).toBe("plain");
    expect(createRedactor({}, [""]).text("plain")).toBe("plain");
  });

  it.each([
    ["https://a.example/x?key=abc&to=Ann", "https://a.example/x?key=***&to=Ann"],
    ["https://a.example/x?to=a%20b&key=1&key=2", "https://a.example/x?to=a%20b&key=***&key=***"],
    ["https://a.example/x?k%65y=abc", "https://a.example/x?k%65y=***"],
    ["https://a.example/x?%E0=1&key", "https://a.example/x?%E0=1&key=***"],
    ["https://a.example/key=abc", "https://a.example/key=abc"],
    ["https://a.example/s3cret.*?keys=1", "https://a.example/***?keys=1"],
  ])("masks the secret parameters of %s and leaves the rest as it is", (url, want) => {
    expect(redactor.url(url)).toBe(want);
  });

  it("masks data without touching what it was given", () => {
    const data = { list: ["s3cret.*", 1, true, null], password: "x", "s3cret.*": "y" };
    const copy = structuredClone(data);
    expect(redactor.data(data)).toEqual({ list: ["***", 1, true, null], password: "***", "***": "y" });
    expect(data).toEqual(copy);
  });

  it("keeps a property that is called like an object's own", () => {
    const data: unknown = JSON.parse('{"__proto__":{"polluted":true}}');
    const copy = redactor.data(data) as object;
    expect(Object.keys(copy)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  it("masks secret headers by name and others by value, and keeps repeated ones", () => {
    const headers = new Headers([
      ["authorization", "anything"],
      ["x-echo", "is s3cret.*"],
      ["set-cookie", "a=1"],
      ["set-cookie", "b=s3cret.*"],
    ]);
    expect([...redactor.headers(headers)]).toEqual([
      ["authorization", "***"],
      ["set-cookie", "a=1"],
      ["set-cookie", "b=***"],
      ["x-echo", "is ***"],
    ]);
  });
});

describe("a redactor that learns a secret later", () => {
  it("masks it from then on, beside those that it knew", () => {
    const learning = createRedactor({}, ["first-secret"]);
    expect(learning.text("first-secret later-secret")).toBe("*** later-secret");
    learning.learn(["later-secret"]);
    learning.learn([]);
    expect(learning.text("first-secret later-secret")).toBe("*** ***");
    expect(learning.data({ deep: ["later-secret"] })).toEqual({ deep: ["***"] });
  });
});
