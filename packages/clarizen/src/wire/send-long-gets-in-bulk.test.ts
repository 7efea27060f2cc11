import { gunzipSync, gzipSync } from "node:zlib";
import { UsageError } from "@clade/runtime";
import { afterEach, describe, expect, it } from "vitest";
import { answerEach } from "../testing/bulk-server.ts";
import { smallBehaviour } from "../testing/small-behaviour.ts";
import { API_KEY, createSmallClient, type SmallClient } from "../testing/small-client.ts";
import { startServer, type Said, type Seen, type TestServer } from "../testing/start-server.ts";
import type { Fetch } from "./fetch.ts";
import { gzipLargeBodies } from "./gzip-large-bodies.ts";
import { LONGEST_URL, sendLongGetsInBulk } from "./send-long-gets-in-bulk.ts";

const platform: Fetch = (request) => globalThis.fetch(request);

let server: TestServer;

afterEach(() => server.close());

async function start(
  answer: (seen: Seen) => Said | Promise<Said>,
  base = "/V2.0/services",
  fetch: Fetch = platform,
): Promise<SmallClient> {
  server = await startServer(answer);
  return createSmallClient({
    baseUrl: server.origin + base,
    fetch: sendLongGetsInBulk(fetch, smallBehaviour),
  });
}

const query = (client: SmallClient, q: string) => client.GET("/data/query", { params: { query: { q } } });
const LONG = `SELECT Name FROM Task WHERE Name = '${"ü".repeat(1000)}'`;

const rows = { entities: [{ id: "/Task/1", Name: "ü" }] };
const one = answerEach(() => ({ statusCode: 200, body: rows }));

describe("a GET whose URL is too long", () => {
  it("is the only call of a bulk, with the same credentials, and has its own answer", async () => {
    const client = await start(one);

    const { data, response } = await query(client, LONG);

    expect(data).toEqual(rows);
    expect(response?.status).toBe(200);
    expect(response?.headers.get("content-type")).toBe("application/json");
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]).toMatchObject({ method: "POST", url: "/V2.0/services/bulk/execute" });
    expect(server.seen[0]?.headers).toMatchObject({
      authorization: `ApiKey ${API_KEY}`,
      "content-type": "application/json",
    });
    expect(JSON.parse(server.seen[0]?.body.toString() ?? "")).toEqual({
      requests: [{ url: `/data/query?q=${encodeURIComponent(LONG).replaceAll("'", "%27")}`, method: "GET" }],
    });
  });

  it.each(["", "/data", "/query/v2.0/services"])(
    "finds the bulk below whatever base URL (%j)",
    async (base) => {
      const client = await start(one, base);
      expect((await query(client, LONG)).data).toEqual(rows);
      expect(server.seen[0]?.url).toBe(`${base}/bulk/execute`);
    },
  );

  it("may have its length in its path", async () => {
    const client = await start(one);
    const path = { typeName: "data", id: `a/${"b".repeat(2000)}` };
    await client.GET("/data/objects/{typeName}/{id}", { params: { path } });
    expect(JSON.parse(server.seen[0]?.body.toString() ?? "")).toEqual({
      requests: [{ url: `/data/objects/data/a%2F${"b".repeat(2000)}`, method: "GET" }],
    });
  });

  it("has the error that it would have by itself", async () => {
    const refusal = { errorCode: "EntityNotFound", message: "No.", referenceId: "VuRekGz2" };
    const client = await start(answerEach(() => ({ statusCode: 500, body: refusal })));
    expect(await query(client, LONG)).toMatchObject({
      error: { kind: "missing", operationId: "runQueryByUrl", method: "GET", reference: "VuRekGz2" },
      response: { status: 500 },
    });
  });

  it("keeps the headers of the answer but for those of its bytes", async () => {
    const client = await start((seen) => ({
      headers: { "content-encoding": "gzip", "x-correlation-id": "VuRekGz2" },
      body: gzipSync(JSON.stringify(one(seen).body)),
    }));
    const { data, response } = await query(client, LONG);
    expect(data).toEqual(rows);
    expect(Object.fromEntries(response?.headers ?? [])).toMatchObject({ "x-correlation-id": "VuRekGz2" });
    expect(response?.headers.has("content-encoding")).toBe(false);
    expect(response?.headers.has("content-length")).toBe(false);
  });

  it("has the failure of the bulk call where that fails", async () => {
    const client = await start(() => ({
      status: 500,
      headers: { "x-correlation-id": "VuRekGz2" },
      body: { errorCode: "SessionTimeout", message: "Your session has expired" },
    }));
    const { error, response } = await query(client, LONG);
    expect(error).toMatchObject({
      kind: "session-ended",
      code: "SessionTimeout",
      operationId: "runQueryByUrl",
    });
    expect(response?.headers.get("x-correlation-id")).toBe("VuRekGz2");
  });

  it.each([
    ["no answers", JSON.stringify({ responses: [] })],
    ["two answers", JSON.stringify({ responses: [{ statusCode: 200 }, { statusCode: 200 }] })],
    ["an answer without a status", JSON.stringify({ responses: [{ body: rows }] })],
    ["no JSON", "<html>"],
  ])("has a DecodeError where the bulk has %s", async (_, body) => {
    const client = await start(() => ({ body }));
    const { error } = await query(client, LONG);
    expect(error).toMatchObject({ kind: "decode", operationId: "runQueryByUrl", status: 200 });
    expect(error).toMatchObject({
      excerpt: `In answer to a GET that was too long for a URL and sent in bulk: ${body}`,
    });
  });

  it("is ended by the caller's signal", async () => {
    const client = await start(() => new Promise<Said>(() => undefined));
    const controller = new AbortController();
    const reason = new Error("enough");
    const call = client.GET("/data/query", { params: { query: { q: LONG } }, signal: controller.signal });
    await expect.poll(() => server.seen.length).toBe(1);
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    await expect.poll(() => server.seen[0]?.isBroken).toBe(true);
  });

  it("is compressed on its way where bodies are", async () => {
    let body: unknown;
    const client = await start(
      (seen) => {
        body = JSON.parse(gunzipSync(seen.body).toString());
        return { body: { responses: [{ statusCode: 200, body: rows }] } };
      },
      "",
      gzipLargeBodies(platform),
    );
    expect((await query(client, LONG)).data).toEqual(rows);
    expect(body).toMatchObject({ requests: [{ method: "GET" }] });
  });
});

describe("any other request", () => {
  it("goes as it is: a GET of the greatest length, and a longer one of another method", async () => {
    const client = await start(() => ({ body: rows }));
    const room = LONGEST_URL - `${server.origin}/V2.0/services/data/query?q=`.length;
    await query(client, "x".repeat(room));
    await client.DELETE("/data/objects/{typeName}/{id}", {
      params: { path: { typeName: "Task", id: "x".repeat(3000) } },
    });
    await query(client, "x".repeat(room + 1));
    expect(server.seen.map(({ method, url }) => [method, url.length > 100])).toEqual([
      ["GET", true],
      ["DELETE", true],
      ["POST", false],
    ]);
  });

  it("goes as it is where it cannot stand in a bulk or is none of the vendor's", async () => {
    server = await startServer(() => ({ body: {} }));
    const send = sendLongGetsInBulk(platform, smallBehaviour);
    const long = "x".repeat(3000);
    for (const path of ["/files/content", "/authentication/logout", "/data/other", "/query"]) {
      await send(new Request(`${server.origin}${path}?q=${long}`));
    }
    expect(server.seen.map(({ method }) => method)).toEqual(["GET", "GET", "GET", "GET"]);
  });

  it("leaves it to the client to refuse a fetch that returns no response", async () => {
    const client = await start(() => ({}), "", (() => undefined) as unknown as Fetch);
    await expect(query(client, LONG)).rejects.toThrow(UsageError);
  });
});
