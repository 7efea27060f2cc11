import { listOperations } from "@clade/bundle";
import { createCligsClient, unwrap } from "@clade/cligs";
import { startMock, type Mock } from "@clade/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Recorder } from "../harness/exchange.ts";
import { vendorBundle } from "../harness/vendor-bundle.ts";

// The texts stand here as the vendor's page prints them, so that a slip in the spec shows.
const invalidUrl = "Please specify a valid URL to shorten.";
const missingAppId = "Please provide a valid application name to help Cligs users identify their usage.";
const unknownKey =
  "Please provide a valid API key. If you want the clig to be public, simply do not specify a key.";
const createTrouble = "There was a server problem creating the clig.";
const invalidClig = "Please specify a valid clig ID to expand.";
const unknownClig = "Unknown clig ID.";
const expandTrouble = "There was a server problem retrieving the clig’s URL.";

const bundle = vendorBundle("cligs");
const longUrl = "http://example.com/a?b=1";
let mock: Mock;
let address: string;

beforeAll(async () => {
  mock = await startMock({ vendors: ["cligs"] });
  address = `${mock.origin}/cligs/api/v1`;
});

afterAll(async () => {
  await mock.close();
});

/** A client of the mock, and what it sends. */
function connect(credentials: { apiKey?: string; appId?: string } = {}) {
  const recorder = new Recorder();
  const client = createCligsClient({
    baseUrl: address,
    fetch: recorder.fetch,
    retryDelay: 0,
    ...credentials,
  });
  return { client, recorder };
}

async function get(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  const response = await fetch(address + path, { headers });
  return { status: response.status, text: await response.text() };
}

const query = (values: Record<string, string>): string => new URLSearchParams(values).toString();

describe("the API", () => {
  test("CL-01 the spec's address is the vendor's, with the version in the path", () => {
    expect(bundle.servers[0].url).toBe("http://cli.gs/api/v1");
  });

  test("CL-01 the client calls that address unless it is told another", async () => {
    const urls: string[] = [];
    const client = createCligsClient({
      fetch: (request) => {
        urls.push(request.url);
        return new Response("http://example.com/", { headers: { "content-type": "text/plain" } });
      },
    });

    await client.GET("/cligs/expand", { params: { query: { clig: "Ts8p6Y" } } });

    expect(urls).toEqual(["http://cli.gs/api/v1/cligs/expand?clig=Ts8p6Y"]);
  });

  test("CL-01 the mock serves the same path", async () => {
    expect(await get("/cligs/expand?clig=Ts8p6Y")).toEqual({ status: 200, text: longUrl });
  });

  test("CL-02 every operation of the spec is a GET without a body, its values in path and query", () => {
    const operations = listOperations(bundle);

    expect(new Set(operations.map(({ method }) => method))).toEqual(new Set(["get"]));
    expect(operations.filter(({ requestBody }) => requestBody)).toEqual([]);
    expect(
      new Set(operations.flatMap(({ parameters }) => parameters.map((parameter) => parameter.in))),
    ).toEqual(new Set(["query", "path"]));
  });

  test("CL-02 the mock refuses a POST", async () => {
    const response = await fetch(`${address}/cligs/create?${query({ url: longUrl })}`, { method: "POST" });

    expect(response.status).toBe(405);
  });

  test("CL-02 the client has no POST to call", async () => {
    const { client } = connect();

    // @ts-expect-error -- the types know that nothing is posted
    const post = client.POST as (path: string, init: object) => Promise<unknown>;

    await expect(post("/cligs/create", {})).rejects.toThrow(/POST \/cligs\/create/);
  });

  test("CL-15 the spec describes version 1 and says that it keeps working as documented", () => {
    expect(bundle.info.version).toBe("1");
    expect(bundle.info.description).toMatch(/keeps working as documented/);
  });
});

describe("create", () => {
  test("CL-03 a call without a key and one with a blank key are both public", async () => {
    expect(await get(`/cligs/create?${query({ url: longUrl })}`)).toEqual({
      status: 200,
      text: "http://cli.gs/Ts8p6Y",
    });
    expect((await get(`/cligs/create?${query({ url: longUrl, key: "" })}`)).status).toBe(200);
  });

  test("CL-03 the client sends a key only when it has one, and none where the vendor takes none", async () => {
    const key = "0123456789abcdef0123456789abcdef";
    const publicMode = connect({ apiKey: "" });
    await publicMode.client.GET("/cligs/create", { params: { query: { url: longUrl } } });
    expect(new URL(publicMode.recorder.last.request.url).searchParams.has("key")).toBe(false);

    const keyed = connect({ apiKey: key, appId: "demo" });
    await keyed.client.GET("/cligs/create", { params: { query: { url: longUrl } } });
    expect(new URL(keyed.recorder.last.request.url).searchParams.get("key")).toBe(key);

    await keyed.client.GET("/cligs/expand", { params: { query: { clig: "Ts8p6Y" } } });
    expect(new URL(keyed.recorder.last.request.url).searchParams.has("key")).toBe(false);
  });

  test("CL-03 the spec offers the key and does not require it", () => {
    const create = listOperations(bundle).find(({ id }) => id === "createClig");

    expect(create?.security).toEqual([{}, { apiKey: [] }]);
  });

  test("CL-04 the four documented parameters are sent, and the answer is the bare short URL", async () => {
    const { client, recorder } = connect({ apiKey: "0123456789abcdef0123456789abcdef", appId: "demo" });

    const shortUrl = await unwrap(
      client.GET("/cligs/create", { params: { query: { url: longUrl, title: "Example" } } }),
    );

    expect(shortUrl).toBe("http://cli.gs/Ts8p6Y");
    expect(Object.fromEntries(new URL(recorder.last.request.url).searchParams)).toEqual({
      url: longUrl,
      title: "Example",
      key: "0123456789abcdef0123456789abcdef",
      appid: "demo",
    });
    expect(recorder.last.response.body).toBe("http://cli.gs/Ts8p6Y");
  });

  test("CL-05 the client makes a url that is no URL an error of kind invalid with the vendor's text", async () => {
    const { error } = await connect().client.GET("/cligs/create", { params: { query: { url: "example" } } });

    expect(error).toMatchObject({
      kind: "invalid",
      status: 404,
      vendorMessage: invalidUrl,
      operationId: "createClig",
    });
  });

  test("CL-06 the client refuses a key without an appid before it calls", () => {
    expect(() => createCligsClient({ apiKey: "0123456789abcdef0123456789abcdef" })).toThrow(/appId/);
  });

  test("CL-06 an answer of 403 is an error of kind invalid with the vendor's text", async () => {
    const { error } = await connect().client.GET("/cligs/create", {
      params: { query: { url: longUrl } },
      headers: { Prefer: "code=403" },
    });

    expect(error).toMatchObject({ kind: "invalid", status: 403, vendorMessage: missingAppId });
  });

  test("CL-07 the client makes an unknown key an error of kind unauthenticated with the vendor's text", async () => {
    const { client } = connect({ apiKey: "0".repeat(32), appId: "demo" });

    const { error } = await client.GET("/cligs/create", { params: { query: { url: longUrl } } });
    expect(error).toMatchObject({ kind: "unauthenticated", status: 404, vendorMessage: unknownKey });
  });

  test("CL-08 trouble at the server is tried once more, then given up with the vendor's text and advice", async () => {
    const { client, recorder } = connect();

    const { error } = await client.GET("/cligs/create", {
      params: { query: { url: longUrl } },
      headers: { Prefer: "code=500" },
    });

    expect(recorder.exchanges.map(({ response }) => [response.status, response.body])).toEqual([
      [500, createTrouble],
      [500, createTrouble],
    ]);
    expect(error).toMatchObject({ kind: "server", status: 500, vendorMessage: createTrouble, attempts: 2 });
    expect(error?.message).toMatch(/back off/i);
  });

  test("CL-08 the spec says that a 500 may be tried once more", () => {
    const create = listOperations(bundle).find(({ id }) => id === "createClig");

    expect(create?.responses["500"]?.["x-retry"]).toEqual({ times: 1, then: "back-off" });
  });

  test("CL-13 an appid may hold HTML", async () => {
    const values = { url: longUrl, appid: '<a href="https://example.com/">demo</a>' };

    expect((await get(`/cligs/create?${query(values)}`)).status).toBe(200);
    const create = listOperations(bundle).find(({ id }) => id === "createClig");
    expect(create?.parameters.find(({ name }) => name === "appid")?.description).toMatch(/HTML is allowed/);
  });
});

describe("expand", () => {
  test.each([
    ["an id", "Ts8p6Y"],
    ["a short URL", "http://cli.gs/Ts8p6Y"],
    ["a short URL percent-encoded", "http%3A%2F%2Fcli.gs%2FTs8p6Y"],
  ])("CL-09 takes %s in the query and answers with the bare long URL", async (_title, clig) => {
    expect(await get(`/cligs/expand?clig=${clig}`)).toEqual({ status: 200, text: longUrl });
  });

  test("CL-09 the client encodes a short URL and gives the long one as text", async () => {
    const { client, recorder } = connect();

    const { data } = await client.GET("/cligs/expand", {
      params: { query: { clig: "http://cli.gs/Ts8p6Y" } },
    });

    expect(data).toBe(longUrl);
    expect(recorder.last.request.url).toMatch(/\?clig=http%3A%2F%2Fcli\.gs%2FTs8p6Y$/);
  });

  test("CL-10 the client makes a mistyped clig an error of kind invalid with the vendor's text", async () => {
    const { error } = await connect().client.GET("/cligs/expand", { params: { query: { clig: "Ts8p-6Y" } } });

    expect(error).toMatchObject({ kind: "invalid", status: 404, vendorMessage: invalidClig });
  });

  test("CL-11 the client makes an unknown clig an error of kind missing with the vendor's text", async () => {
    const { error } = await connect().client.GET("/cligs/expand", { params: { query: { clig: "zzzzzz" } } });

    expect(error).toMatchObject({ kind: "missing", status: 404, vendorMessage: unknownClig });
  });

  test("CL-12 trouble at the server is tried once more, then given up with the vendor's text, apostrophe included", async () => {
    const { client, recorder } = connect();

    const { error } = await client.GET("/cligs/expand", {
      params: { query: { clig: "Ts8p6Y" } },
      headers: { Prefer: "code=500" },
    });

    expect(recorder.exchanges).toHaveLength(2);
    expect(recorder.last.response.body).toBe(expandTrouble);
    expect(error).toMatchObject({ kind: "server", status: 500, vendorMessage: expandTrouble });
    expect(error?.message).toMatch(/back off/i);
  });

  test("CL-12 the spec says that a 500 may be tried once more", () => {
    const expand = listOperations(bundle).find(({ id }) => id === "expandClig");

    expect(expand?.responses["500"]?.["x-retry"]).toEqual({ times: 1, then: "back-off" });
  });
});
