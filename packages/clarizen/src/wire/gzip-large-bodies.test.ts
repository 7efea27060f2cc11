import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSmallClient, type SmallClient } from "../testing/small-client.ts";
import { startServer, type Said, type Seen, type TestServer } from "../testing/start-server.ts";
import type { Fetch } from "./fetch.ts";
import { gzipLargeBodies, GZIP_THRESHOLD } from "./gzip-large-bodies.ts";

let server: TestServer;
let answer: () => Said | Promise<Said>;

beforeEach(async () => {
  answer = () => ({ body: {} });
  server = await startServer(() => answer());
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

const platform: Fetch = (request) => globalThis.fetch(request);

const zipping = (threshold?: number): SmallClient =>
  createSmallClient({ baseUrl: server.origin, fetch: gzipLargeBodies(platform, threshold) });

function only(): Seen {
  const [seen, ...others] = server.seen;
  if (!seen || others.length > 0) throw new Error(`${server.seen.length} requests arrived in place of one.`);
  return seen;
}

const update = (client: SmallClient, body: Record<string, unknown>, signal?: AbortSignal) =>
  client.POST("/data/objects/{typeName}/{id}", {
    params: { path: { typeName: "Task", id: "1" } },
    body,
    signal,
  });

/** A body that has so many bytes as JSON. */
const bodyOf = (bytes: number): { text: string } => ({ text: "x".repeat(bytes - '{"text":""}'.length) });

describe("a JSON body above the threshold", () => {
  it("arrives gzipped, with the headers that say so, and is the same when it is unzipped", async () => {
    const body = { Description: "Grüße, ".repeat(1000) };

    const { error } = await update(zipping(), body);

    expect(error).toBeUndefined();
    expect(only()).toMatchObject({ method: "POST", url: "/data/objects/Task/1" });
    expect(only().headers).toMatchObject({
      "content-encoding": "gzip",
      "content-type": "application/json",
      "content-length": String(only().body.length),
      authorization: expect.stringMatching(/^ApiKey /u) as string,
    });
    expect(only().body.length).toBeLessThan(200);
    expect(JSON.parse(gunzipSync(only().body).toString())).toEqual(body);
  });

  it("is sent as it is where the platform cannot compress", async () => {
    vi.stubGlobal("CompressionStream", undefined);
    await update(zipping(), bodyOf(5000));
    expect(only().headers["content-encoding"]).toBeUndefined();
    expect(JSON.parse(only().body.toString())).toEqual(bodyOf(5000));
  });

  it("is compressed anew where it is sent again", async () => {
    const answers: Said[] = [{ status: 429, headers: { "retry-after": "0" }, body: {} }, { body: {} }];
    answer = () => answers.shift() ?? { status: 404 };
    const { error } = await update(zipping(), bodyOf(5000));
    expect(error).toBeUndefined();
    expect(server.seen.map(({ body }) => JSON.parse(gunzipSync(body).toString()) as unknown)).toEqual([
      bodyOf(5000),
      bodyOf(5000),
    ]);
  });

  it("is still ended by the caller's signal on its way", async () => {
    answer = () => new Promise<Said>(() => undefined);
    const controller = new AbortController();
    const reason = new Error("enough");
    const call = update(zipping(), bodyOf(5000), controller.signal);
    await expect.poll(() => server.seen.length).toBe(1);

    controller.abort(reason);

    await expect(call).rejects.toBe(reason);
    await expect.poll(() => only().isBroken).toBe(true);
  });

  it("is not sent where the signal ends the call while it is compressed", async () => {
    const controller = new AbortController();
    const sent = vi.fn(platform);
    const request = new Request(`${server.origin}/data`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(bodyOf(5000)),
      signal: controller.signal,
    });
    const call = gzipLargeBodies(sent)(request);
    controller.abort();
    await expect(call).rejects.toThrow(/abort/u);
    expect(sent).not.toHaveBeenCalled();
  });
});

describe("any other request", () => {
  it("goes as it is: a body up to the threshold, and a call without one", async () => {
    await update(zipping(), bodyOf(GZIP_THRESHOLD));
    expect(only().headers["content-encoding"]).toBeUndefined();
    expect(only().body.length).toBe(GZIP_THRESHOLD);
    await zipping(0).GET("/data/query", { params: { query: { q: "SELECT Name FROM Task" } } });
    expect(server.seen[1]?.headers["content-encoding"]).toBeUndefined();
  });

  it("is compressed from the first byte above the threshold that is asked for", async () => {
    await update(zipping(20), bodyOf(20));
    await update(zipping(20), bodyOf(21));
    expect(server.seen.map(({ headers }) => headers["content-encoding"])).toEqual([undefined, "gzip"]);
  });

  it("goes as it is where the body is no JSON or is compressed already", async () => {
    const send = gzipLargeBodies(platform, 0);
    const post = (headers: Record<string, string>) =>
      send(new Request(server.origin, { method: "POST", headers, body: "some text" }));
    await post({ "content-type": "text/plain" });
    await post({ "content-type": "application/json", "content-encoding": "br" });
    expect(server.seen.map(({ body }) => body.toString())).toEqual(["some text", "some text"]);
    expect(server.seen.map(({ headers }) => headers["content-encoding"])).toEqual([undefined, "br"]);
  });
});
