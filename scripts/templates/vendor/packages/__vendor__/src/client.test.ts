import { jsonAnswer, observeFetch, reachableImports } from "@clade/runtime/testing";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { create__Vendor__Client, UsageError } from "./index.ts";

beforeEach(() => {
  vi.stubEnv("__VENDOR___API_KEY", undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("create__Vendor__Client", () => {
  test("sends the key of the options in the header X-Api-Key, not in the URL", async () => {
    const observed = observeFetch(jsonAnswer([]));
    const client = create__Vendor__Client({ apiKey: "a-key", fetch: observed.fetch });

    const { data } = await client.GET("/notes");

    expect(data).toEqual([]);
    expect(observed.request().headers.get("x-api-key")).toBe("a-key");
    expect(observed.request().url).toBe("https://api.__vendor__.example/v1/notes");
  });

  test("takes the key from the environment when the options have none", async () => {
    vi.stubEnv("__VENDOR___API_KEY", "a-key-of-the-environment");
    const observed = observeFetch(jsonAnswer([]));

    await create__Vendor__Client({ fetch: observed.fetch }).GET("/notes");

    expect(observed.request().headers.get("x-api-key")).toBe("a-key-of-the-environment");
  });

  test("refuses to be made without a key and says where to give one", () => {
    expect(() => create__Vendor__Client()).toThrow(UsageError);
    expect(() => create__Vendor__Client()).toThrow(/apiKey.*__VENDOR___API_KEY/);
  });

  test("shows the key in no error", async () => {
    const observed = observeFetch(jsonAnswer({ error: "No such key: a-key" }, 401));

    const { error } = await create__Vendor__Client({ apiKey: "a-key", fetch: observed.fetch }).GET("/notes");

    expect(error).toMatchObject({ kind: "unauthenticated", status: 401 });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain("a-key");
  });

  test("pulls in nothing but the runtime", () => {
    expect(reachableImports(new URL("index.ts", import.meta.url))).toEqual(["@clade/runtime"]);
  });
});
