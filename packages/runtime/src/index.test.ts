import { describe, expect, it } from "vitest";
import * as runtime from "./index.ts";
import { reachableFiles, reachableImports } from "./testing/reachable-imports.ts";

describe("the package", () => {
  it("reaches nothing but openapi-fetch, and no Node builtin, so that it runs in browsers and workers", () => {
    expect(reachableImports(new URL("./index.ts", import.meta.url))).toEqual(["openapi-fetch"]);
  });

  it("is walked by a check that would see a builtin", () => {
    const imports = reachableImports(new URL("./testing/index.ts", import.meta.url));
    expect(imports).toEqual(["node:fs"]);
  });

  it("keeps clients and webhooks apart, so that a program ships only what it uses", () => {
    const ofClients = reachableFiles(new URL("./create-client.ts", import.meta.url));
    const parser = new URL("./webhooks/create-webhook-parser.ts", import.meta.url);

    expect(ofClients.length).toBeGreaterThan(50);
    expect(ofClients.filter((file) => file.includes("webhook"))).toEqual([]);
    expect(reachableFiles(parser).filter((file) => /client|request|exchange/u.test(file))).toEqual([]);
    expect(reachableImports(parser)).toEqual([]);
  });

  it("exports what a vendor's client and its callers need, by name", () => {
    expect(Object.keys(runtime).sort()).toEqual([
      "ApiError",
      "DecodeError",
      "HttpError",
      "NetworkError",
      "QuotaError",
      "TimeoutError",
      "UsageError",
      "WebhookError",
      "basicAuthorization",
      "bearerAuthorization",
      "createClient",
      "createWebhookParser",
      "isApiError",
      "readCredential",
      "readKeyOrSignIn",
      "refuseUnsendable",
      "unwrap",
    ]);
  });
});
