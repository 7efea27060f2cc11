import { describe, expect, it } from "vitest";
import * as runtime from "./index.ts";
import { reachableImports } from "./testing/reachable-imports.ts";

describe("the package", () => {
  it("reaches nothing but openapi-fetch, and no Node builtin, so that it runs in browsers and workers", () => {
    expect(reachableImports(new URL("./index.ts", import.meta.url))).toEqual(["openapi-fetch"]);
  });

  it("is walked by a check that would see a builtin", () => {
    const imports = reachableImports(new URL("./testing/index.ts", import.meta.url));
    expect(imports).toEqual(["node:fs"]);
  });

  it("exports what a vendor's client and its callers need, by name", () => {
    expect(Object.keys(runtime).sort()).toEqual([
      "ApiError",
      "DecodeError",
      "HttpError",
      "NetworkError",
      "TimeoutError",
      "UsageError",
      "basicAuthorization",
      "bearerAuthorization",
      "createClient",
      "isApiError",
      "readCredential",
      "readKeyOrSignIn",
      "unwrap",
    ]);
  });
});
