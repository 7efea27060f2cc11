import { inspect } from "node:util";
import { jsonAnswer, observeFetch, reachableImports, textAnswer } from "@clade/runtime/testing";
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { createCligsClient, unwrap, UsageError, type CligsClientOptions } from "./index.ts";

const url = "http://example.com/a?b=1";
const apiKey = "0123456789abcdef0123456789abcdef";

beforeEach(() => {
  vi.stubEnv("CLIGS_API_KEY", undefined);
  vi.stubEnv("CLIGS_APP_ID", undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

async function sentQuery(options: CligsClientOptions, appid?: string): Promise<Record<string, string>> {
  const { fetch, request } = observeFetch(textAnswer("http://cli.gs/Ts8p6Y"));
  const query = appid === undefined ? { url } : { url, appid };
  await createCligsClient({ ...options, fetch }).GET("/cligs/create", { params: { query } });
  return Object.fromEntries(new URL(request().url).searchParams);
}

describe("createCligsClient", () => {
  it("shortens a URL at the vendor's own address, by plain http, and gives the bare short URL", async () => {
    const { fetch, request } = observeFetch(textAnswer("http://cli.gs/Ts8p6Y"));
    const data = await unwrap(
      createCligsClient({ fetch }).GET("/cligs/create", { params: { query: { url } } }),
    );
    expect(data).toBe("http://cli.gs/Ts8p6Y");
    expectTypeOf(data).toEqualTypeOf<string>();
    expect(request().url).toBe("http://cli.gs/api/v1/cligs/create?url=http%3A%2F%2Fexample.com%2Fa%3Fb%3D1");
  });

  it("sends key and appid when a clig is made", async () => {
    expect(await sentQuery({ apiKey, appId: "demo" })).toEqual({ url, key: apiKey, appid: "demo" });
  });

  it("lets a call name another program than the client", async () => {
    expect(await sentQuery({ apiKey, appId: "demo" }, "other")).toEqual({ url, key: apiKey, appid: "other" });
  });

  it("sends an appid without a key too, which the vendor accepts", async () => {
    expect(await sentQuery({ appId: "demo" })).toEqual({ url, appid: "demo" });
  });

  it("takes key and appid from the environment", async () => {
    vi.stubEnv("CLIGS_API_KEY", apiKey);
    vi.stubEnv("CLIGS_APP_ID", "demo");
    expect(await sentQuery({})).toEqual({ url, key: apiKey, appid: "demo" });
  });

  it("takes a blank key for none, as the vendor does, even if the environment has one", async () => {
    vi.stubEnv("CLIGS_API_KEY", apiKey);
    expect(await sentQuery({ apiKey: "" })).toEqual({ url });
  });

  it.each(["/cligs/expand", "/{cligId}"] as const)(
    "keeps the key out of %s, which does not need it",
    async (path) => {
      const { fetch, request } = observeFetch(textAnswer(url));
      const client = createCligsClient({ fetch, apiKey, appId: "demo" });
      await (path === "/{cligId}"
        ? client.GET(path, { params: { path: { cligId: "Ts8p6Y" } } })
        : client.GET(path, { params: { query: { clig: "Ts8p6Y" } } }));
      expect(request().url).not.toContain(apiKey);
      expect(request().url).not.toContain("demo");
    },
  );

  it.each([{}, { appId: "" }])("refuses a key without the name of the program: %j", (options) => {
    expect(() => createCligsClient({ apiKey, ...options })).toThrow(UsageError);
    expect(() => createCligsClient({ apiKey, ...options })).toThrow(/"appId".*CLIGS_APP_ID/u);
  });

  it("follows a clig at the root of the host and hands over where it leads", async () => {
    const { fetch, request } = observeFetch(new Response(null, { status: 301, headers: { location: url } }));
    const client = createCligsClient({ fetch, baseUrl: "http://127.0.0.1:4010/cligs/api/v1" });
    const result = await client.GET("/{cligId}", { params: { path: { cligId: "Ts8p6Y" } } });
    expect(request().url).toBe("http://127.0.0.1:4010/cligs/Ts8p6Y");
    expect(result.error).toBeUndefined();
    expect(result.response?.headers.get("location")).toBe(url);
  });
});

describe("the errors of Cligs", () => {
  it.each([
    ["Please specify a valid URL to shorten.", 404, "invalid"],
    ["Please provide a valid application name to help Cligs users identify their usage.", 403, "invalid"],
    [
      "Please provide a valid API key. If you want the clig to be public, simply do not specify a key.",
      404,
      "unauthenticated",
    ],
  ])("%s (%i) is of kind %s", async (text, status, kind) => {
    const { fetch } = observeFetch(textAnswer(text, status));
    const { error } = await createCligsClient({ fetch }).GET("/cligs/create", { params: { query: { url } } });
    expect(error).toMatchObject({ kind, status, vendorMessage: text, data: text });
    expect(error?.message).toContain(
      `Cligs createClig (GET /cligs/create) answered ${status} (${kind}): ${text}`,
    );
  });

  it("name the option to check when the key is refused", async () => {
    const text =
      "Please provide a valid API key. If you want the clig to be public, simply do not specify a key.";
    const { fetch } = observeFetch(textAnswer(text, 404));
    const { error } = await createCligsClient({ fetch }).GET("/cligs/create", { params: { query: { url } } });
    expect(error?.message).toMatch(/Check the option `apiKey` \(CLIGS_API_KEY\)\.$/u);
  });

  it("come after one repetition where the server failed, with the vendor's advice to back off", async () => {
    const { fetch, requests } = observeFetch(
      textAnswer("There was a server problem creating the clig.", 500),
    );
    const client = createCligsClient({ fetch, retryDelay: 0 });
    const { error } = await client.GET("/cligs/create", { params: { query: { url } } });
    expect(requests).toHaveLength(2);
    expect(error?.message).toMatch(
      /Cligs asks to try again once at most and then to back off: leave it alone for now\.$/u,
    );
  });

  it("never show the key", async () => {
    const { fetch } = observeFetch(jsonAnswer({ url: `?key=${apiKey}` }, 404));
    const client = createCligsClient({ fetch, apiKey, appId: "demo" });
    const { error } = await client.GET("/cligs/create", { params: { query: { url } } });
    expect(error?.url).toContain("key=***&appid=demo");
    expect(`${inspect(error, { depth: Infinity, showHidden: true })}${JSON.stringify(error)}`).not.toContain(
      apiKey,
    );
  });
});

describe("the package", () => {
  it("reaches nothing but the runtime, and no Node builtin", () => {
    expect(reachableImports(new URL("./index.ts", import.meta.url))).toEqual(["@clade/runtime"]);
  });
});
