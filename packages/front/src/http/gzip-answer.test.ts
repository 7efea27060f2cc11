import { once } from "node:events";
import { request, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { hasCurl, runCurl } from "@clade/bundle/testing";
import { afterEach, describe, expect, test } from "vitest";
import type { FrontResponse } from "./front-request.ts";
import { message } from "./messages.ts";
import { serve, type Listening } from "./serve.ts";

interface Received {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  /** As they came over the wire: fetch would have undone the compression. */
  readonly bytes: Buffer;
}

describe("an answer over the wire", () => {
  let server: Listening | undefined;
  afterEach(() => server?.close());

  async function start(answer: FrontResponse): Promise<string> {
    const options = { port: 0, host: "127.0.0.1", report: () => undefined };
    server = await serve(() => Promise.resolve(answer), options);
    return server.origin;
  }

  async function receive(
    answer: FrontResponse,
    headers: Readonly<Record<string, string>>,
    method = "GET",
  ): Promise<Received> {
    const sent = request(await start(answer), { method, headers }).end();
    const [received] = (await once(sent, "response")) as [IncomingMessage];
    return { status: received.statusCode, headers: received.headers, bytes: await buffer(received) };
  }

  const zipped = { "accept-encoding": "gzip" };

  test.each(["é", "a long example, ".repeat(5000)])("is gzipped for who accepts it: %.20s", async (text) => {
    const { headers, bytes } = await receive(message(200, text), zipped);
    expect(headers["content-encoding"]).toBe("gzip");
    expect(headers["content-length"]).toBe(String(bytes.length));
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(gunzipSync(bytes).toString()).toBe(`${text}\n`);
  });

  test("is gzipped when it is made of bytes", async () => {
    const body = Uint8Array.from([0, 255, 128]);
    const { bytes } = await receive({ status: 200, headers: {}, body }, zipped);
    expect([...gunzipSync(bytes)]).toEqual([0, 255, 128]);
  });

  test("is gzipped when it is a refusal", async () => {
    const { status, bytes } = await receive(message(404, "None."), zipped);
    expect([status, gunzipSync(bytes).toString()]).toEqual([404, "None.\n"]);
  });

  test.each([{}, { "accept-encoding": "gzip;q=0" }, { "accept-encoding": "identity" }])(
    "is plain for who does not, and says that another might get it otherwise: %j",
    async (headers) => {
      const received = await receive(message(200, "é"), headers);
      expect(received.headers).not.toHaveProperty("content-encoding");
      expect(received.headers).toMatchObject({ "content-length": "3", vary: "origin, accept-encoding" });
      expect(received.bytes.toString()).toBe("é\n");
    },
  );

  test.each([
    ["Accept-Language", "Accept-Language, origin, accept-encoding"],
    ["Accept-Encoding, Origin", "Accept-Encoding, Origin"],
    ["*", "*"],
  ])("that varies by %s still does", async (vary, merged) => {
    const { headers } = await receive(message(200, "text", { vary }), zipped);
    expect(headers.vary).toBe(merged);
  });

  test.each([zipped, {}])("to HEAD has the headers of the one to GET: %j", async (headers) => {
    const get = await receive(message(200, "a text"), headers);
    await server?.close();
    const head = await receive(message(200, "a text"), headers, "HEAD");
    expect(head.bytes).toHaveLength(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...get.headers, date: "" });
  });

  test.each([204, 304])("with the status %i has no body to gzip", async (status) => {
    const { headers, bytes } = await receive(message(status, "never seen"), zipped);
    expect(headers).not.toHaveProperty("content-encoding");
    expect(headers).not.toHaveProperty("content-length");
    expect(bytes).toHaveLength(0);
  });

  test("without a body stays without one", async () => {
    const { headers, bytes } = await receive({ status: 200, headers: {}, body: "" }, zipped);
    expect(headers).not.toHaveProperty("content-encoding");
    expect([headers["content-length"], bytes.length]).toEqual(["0", 0]);
  });

  test("that has an encoding of its own keeps it", async () => {
    const answer = { status: 200, headers: { "content-encoding": "br" }, body: "as if" };
    const { headers, bytes } = await receive(answer, zipped);
    expect([headers["content-encoding"], bytes.toString()]).toEqual(["br", "as if"]);
  });

  test.runIf(hasCurl)("is read by curl --compressed", async () => {
    const origin = await start(message(200, "a long example, ".repeat(5000)));
    const format = "%{size_download} %header{content-encoding}";
    const printed = await runCurl(`curl --compressed --write-out '${format}' ${origin}`);
    const [, text = "", size = "", encoding] = /^(.*)\n(\d+) (\w+)$/s.exec(printed) ?? [];
    expect([text.length, encoding]).toEqual([80_000, "gzip"]);
    expect(Number(size)).toBeLessThan(1000);
  });
});
