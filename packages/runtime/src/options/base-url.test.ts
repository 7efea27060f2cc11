import { describe, expect, it } from "vitest";
import { resolveBaseUrl } from "./base-url.ts";

const secure = "https://pigeon.example/api";

describe("resolveBaseUrl", () => {
  it.each([
    [undefined, "https://pigeon.example/api"],
    ["https://proxy.example", "https://proxy.example"],
    ["https://proxy.example/", "https://proxy.example"],
    ["https://proxy.example/a/b//", "https://proxy.example/a/b"],
    ["HTTPS://Proxy.Example:443/A", "https://proxy.example/A"],
  ])("makes %s into %s", (given, want) => {
    expect(resolveBaseUrl(given, secure, false)).toBe(want);
  });

  it.each([
    "http://localhost:4010/pigeon",
    "http://pigeon.localhost",
    "http://127.0.0.1:4010",
    "http://127.8.9.1",
    "http://[::1]:4010",
  ])("takes plain http to this machine: %s", (given) => {
    expect(resolveBaseUrl(given, secure, false)).toBe(given);
  });

  it.each([
    "http://pigeon.example",
    "http://localhost.example",
    "http://127.0.0.1.example",
    "http://10.0.0.1",
  ])("refuses plain http to another: %s", (given) => {
    expect(() => resolveBaseUrl(given, secure, false)).toThrow(/pass "allowHttp: true" to accept that\./u);
    expect(resolveBaseUrl(given, secure, true)).toBe(given);
  });

  it("takes plain http where the vendor knows nothing else", () => {
    expect(resolveBaseUrl(undefined, "http://cli.gs/api/v1", false)).toBe("http://cli.gs/api/v1");
    expect(resolveBaseUrl("http://proxy.example", "http://cli.gs/api/v1", false)).toBe(
      "http://proxy.example",
    );
  });

  it.each([
    ["pigeon.example/api", "this is none"],
    ["", "this is none"],
    [7, "got a value of type number"],
    ["ftp://pigeon.example", 'this one has the scheme "ftp:"'],
    ["localhost:4010", 'this one has the scheme "localhost:"'],
    ["https://ann:secret@pigeon.example", "this one holds credentials"],
    ["https://ann@pigeon.example", "this one holds credentials"],
    ["https://pigeon.example?a=1", "this one has a query or a fragment"],
    ["https://pigeon.example#a", "this one has a query or a fragment"],
  ])("refuses %j and says why", (given, why) => {
    expect(() => resolveBaseUrl(given, secure, true)).toThrow(why);
    expect(() => resolveBaseUrl(given, secure, true)).toThrow('such as "https://pigeon.example/api"');
  });
});
