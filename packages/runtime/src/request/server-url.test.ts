import { describe, expect, it } from "vitest";
import { serverUrl } from "./server-url.ts";

describe("serverUrl", () => {
  it.each([
    ["http://cli.gs/api/v1", undefined, "http://cli.gs/api/v1"],
    ["http://cli.gs/api/v1", "../..", "http://cli.gs"],
    ["http://127.0.0.1:4010/cligs/api/v1", "../..", "http://127.0.0.1:4010/cligs"],
    ["https://pigeon.example/api", "../upload", "https://pigeon.example/upload"],
    ["https://pigeon.example/api", ".", "https://pigeon.example/api"],
    ["https://pigeon.example/api", "https://files.pigeon.example/v2", "https://files.pigeon.example/v2"],
  ])("from %s to %s is %s", (baseUrl, server, want) => {
    expect(serverUrl(baseUrl, { id: "x", ...(server !== undefined && { server }) })).toBe(want);
  });
});
