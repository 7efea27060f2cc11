import { once } from "node:events";
import { connect } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { rawExchange } from "../testing/raw-exchange.ts";
import type { FrontHandler } from "./front-request.ts";
import type { Limits } from "./limits.ts";
import { message } from "./messages.ts";
import { serve, type Listening } from "./serve.ts";

const echo: FrontHandler = (request) => {
  const { method, path, query, headers, body } = request;
  const text = Buffer.from(body).toString();
  return Promise.resolve(
    message(200, JSON.stringify({ method, path, query, headers, text }), { "x-own": "1" }),
  );
};

describe("serve", () => {
  let server: Listening | undefined;
  const reports: string[] = [];
  afterEach(async () => {
    await server?.close();
    reports.length = 0;
  });

  async function start(handler: FrontHandler = echo, limits: Partial<Limits> = {}): Promise<string> {
    const report = (line: string): void => void reports.push(line);
    server = await serve(handler, { port: 0, host: "127.0.0.1", limits, report });
    return server.origin;
  }

  async function post(
    body: Uint8Array<ArrayBuffer>,
    encoding: string,
    limits?: Partial<Limits>,
  ): Promise<Response> {
    const origin = await start(echo, limits);
    return fetch(origin, { method: "POST", body, headers: { "content-encoding": encoding } });
  }

  test.each([
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["identity", (body: Uint8Array) => Buffer.from(body)],
    ["GZIP, br", (body: Uint8Array) => brotliCompressSync(gzipSync(body))],
  ])("inflates a body in %s and then describes it as it is", async (encoding, compress) => {
    const response = await post(Buffer.from(compress(Buffer.from("hello é"))), encoding);
    const seen = (await response.json()) as { text: string; headers: Record<string, string> };
    expect(seen.text).toBe("hello é");
    expect(seen.headers["content-length"]).toBe("8");
    expect(seen.headers).not.toHaveProperty("content-encoding");
  });

  test.each([
    ["gzip", 400, "The body is not gzip, although Content-Encoding says so.\n"],
    ["deflate", 400, "The body is not deflate, although Content-Encoding says so.\n"],
    ["br", 400, "The body is not br, although Content-Encoding says so.\n"],
    ["zstd", 415, "Content-Encoding zstd is not understood. Send gzip, deflate, br or none.\n"],
    ["constructor", 415, "Content-Encoding constructor is not understood. Send gzip, deflate, br or none.\n"],
    ["__proto__", 415, "Content-Encoding __proto__ is not understood. Send gzip, deflate, br or none.\n"],
  ])("refuses a body that is not in the %s it claims", async (encoding, status, text) => {
    const response = await post(Buffer.from("plain"), encoding);
    expect([response.status, await response.text()]).toEqual([status, text]);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("refuses a gzipped body that ends too early", async () => {
    const response = await post(Buffer.from(gzipSync("hello").subarray(0, -4)), "gzip");
    expect(response.status).toBe(400);
  });

  test("takes a body of exactly the limit and refuses one byte more", async () => {
    const origin = await start(echo, { bodyBytes: 1000 });
    const send = (size: number): Promise<Response> =>
      fetch(origin, { method: "POST", body: "x".repeat(size) });
    expect((await send(1000)).status).toBe(200);
    const refused = await send(1001);
    expect([refused.status, await refused.text()]).toEqual([
      413,
      "The body is larger than 1000 bytes, which is the limit here.\n",
    ]);
  });

  test("refuses a body that is too large although it never says its length", async () => {
    const origin = await start(echo, { bodyBytes: 1000 });
    const parts = new ReadableStream({
      start: (controller) => {
        for (let count = 0; count < 5; count += 1) controller.enqueue(new Uint8Array(300));
        controller.close();
      },
    });
    const response = await fetch(origin, { method: "POST", body: parts, duplex: "half" });
    expect(response.status).toBe(413);
  });

  test.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["br", brotliCompressSync],
    ["gzip, gzip", (body: Uint8Array) => gzipSync(gzipSync(body))],
  ])("refuses a small body in %s that inflates beyond the limit", async (encoding, compress) => {
    const response = await post(Buffer.from(compress(Buffer.alloc(100_000))), encoding, {
      bodyBytes: 10_000,
    });
    expect(response.status).toBe(413);
  });

  test("refuses a body before it is sent when the caller asks first", async () => {
    const origin = await start(echo, { bodyBytes: 1000 });
    const head =
      "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: ";
    expect(await rawExchange(origin, `${head}1001\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
    expect(await rawExchange(origin, `${head}2\r\n\r\nok`)).toMatch(
      /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /,
    );
  });

  test.each([
    ["list", (depth: number) => "[".repeat(depth) + "]".repeat(depth)],
    ["object", (depth: number) => '{"a":'.repeat(depth) + "1" + "}".repeat(depth)],
  ])(
    "takes a body of one %s within the other down to the limit, and refuses one more",
    async (_kind, nest) => {
      const origin = await start(echo, { bodyLevels: 20 });
      const send = (depth: number): Promise<Response> => fetch(origin, { method: "POST", body: nest(depth) });
      expect((await send(20)).status).toBe(200);
      const refused = await send(21);
      expect([refused.status, await refused.text()]).toEqual([
        400,
        "The body is nested deeper than 20 levels, which is the limit here.\n",
      ]);
    },
  );

  test.each([
    ["never says anything", ""],
    ["never ends its head", "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "],
    ["never ends its body", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf"],
    ["never ends its chunks", "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe"],
  ])("ends a caller that %s with 408", async (_deed, bytes) => {
    const origin = await start(echo, { requestMilliseconds: 100 });
    expect(await rawExchange(origin, bytes)).toMatch(
      /^HTTP\/1\.1 408 [^]*The request did not arrive in time\.\n$/,
    );
  });

  test("ends a caller that sends its head letter by letter, without end, with 408", async () => {
    const origin = await start(echo, { requestMilliseconds: 200 });
    const socket = connect(Number(new URL(origin).port), "127.0.0.1");
    socket.write("GET / HTTP/1.1\r\nX-Slow: ");
    const writing = setInterval(() => socket.write("x"), 10);
    const [answer] = (await once(socket, "data")) as [Buffer];
    clearInterval(writing);
    socket.destroy();
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("ends a caller that does not read its answer, but not one that waits for it", async () => {
    const body = "x".repeat(50_000_000);
    const late = new Promise((settle) => setTimeout(settle, 1_000));
    const answers: FrontHandler = async ({ path }) => {
      if (path === "/late") await late;
      return message(200, path === "/late" ? "late" : body);
    };
    const origin = await start(answers, { requestMilliseconds: 200 });
    const waiting = rawExchange(origin, "GET /late HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const socket = connect(Number(new URL(origin).port), "127.0.0.1").pause();
    socket.write("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    expect(await waiting).toMatch(/late\n$/);
    // As long again as the limit, and in the same event loop, so that no load lets this end before that.
    await new Promise((settle) => setTimeout(settle, 400));
    let received = 0;
    socket.on("data", (chunk) => (received += chunk.length)).resume();
    await once(socket, "close");
    expect(received).toBeLessThan(body.length);
  });

  test("refuses a URL beyond its limit with 414, and larger heads with 431", async () => {
    const origin = await start(echo, { urlBytes: 1000 });
    const long = await fetch(`${origin}/?q=${"x".repeat(1000)}`);
    expect([long.status, await long.text()]).toEqual([
      414,
      "The URL is longer than 1000 bytes, which is the limit here.\n",
    ]);
    const longer = await fetch(origin, { headers: { "x-long": "x".repeat(70_000) } });
    expect([longer.status, await longer.text()]).toEqual([
      431,
      "The URL and the headers are larger than the limit here.\n",
    ]);
  });

  test("answers what is no HTTP with a sentence", async () => {
    const origin = await start();
    expect(await rawExchange(origin, "nonsense\r\n\r\n")).toMatch(
      /^HTTP\/1\.1 400 [^]*This is no HTTP request\.\n$/,
    );
  });

  test("takes a whole URL as request target, but nothing else that is no path", async () => {
    const origin = await start();
    const end = "HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    expect(await rawExchange(origin, `GET http://other:1/a%2Fb?c=d?e ${end}`)).toContain(
      '"path":"/a%2Fb","query":"c=d?e"',
    );
    expect(await rawExchange(origin, `OPTIONS * ${end}`)).toContain(
      "The request target * is neither a path nor a URL.",
    );
  });

  test("goes on after a caller that leaves in the middle of its body", async () => {
    const origin = await start();
    const socket = connect(Number(new URL(origin).port), "127.0.0.1");
    await once(socket, "connect");
    socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf");
    socket.destroy();
    await once(socket, "close");
    expect((await fetch(origin)).status).toBe(200);
    expect(reports).toEqual([]);
  });

  test("CG-06 answers a browser's preflight with 204 and what it asked for", async () => {
    const origin = await start();
    const response = await fetch(origin, {
      method: "OPTIONS",
      headers: {
        origin: "https://page.test",
        "access-control-request-method": "DELETE",
        "access-control-request-headers": "authorization",
      },
    });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "access-control-allow-origin": "https://page.test",
      "access-control-allow-methods": "DELETE",
      "access-control-allow-headers": "authorization",
      "access-control-allow-credentials": "true",
      vary: "origin",
    });
  });

  test("CG-06 lets a page of any origin read every answer and its headers", async () => {
    const origin = await start();
    const response = await fetch(origin, { headers: { origin: "https://page.test" } });
    expect(response.headers.get("access-control-allow-origin")).toBe("https://page.test");
    expect(response.headers.get("access-control-expose-headers")).toBe("content-type,x-own");
  });

  test("turns an error of the handler into a 500 that names it, and reports it", async () => {
    const origin = await start(() => Promise.reject(new Error("the cat sat on it")));
    const response = await fetch(origin, { method: "POST", body: "read to its end" });
    expect([response.status, await response.text()]).toEqual([500, "The answer failed: the cat sat on it\n"]);
    expect(reports).toEqual([expect.stringContaining("the cat sat on it")]);
  });

  test("turns an answer that HTTP cannot carry into a 500", async () => {
    const origin = await start(() => Promise.resolve(message(200, "text", { "x-bad": "a\nb" })));
    expect((await fetch(origin)).status).toBe(500);
  });

  test("says which port is taken and what helps", async () => {
    const { port } = new URL(await start());
    await expect(
      serve(echo, { port: Number(port), host: "127.0.0.1", report: () => undefined }),
    ).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken. Stop what listens there, or choose another port.`);
  });

  test("says that a host is not this machine's", async () => {
    const serving = serve(echo, { port: 0, host: "192.0.2.1", report: () => undefined });
    await expect(serving).rejects.toThrow("The host 192.0.2.1 is none of this machine's.");
  });

  test.each([
    ["localhost", /^http:\/\/localhost:\d+$/],
    ["0.0.0.0", /^http:\/\/127\.0\.0\.1:\d+$/],
  ])("names an origin that can be called when it listens on %s", async (host, origin) => {
    server = await serve(echo, { port: 0, host, report: () => undefined });
    expect(server.origin).toMatch(origin);
    expect((await fetch(server.origin)).status).toBe(200);
  });

  test("closes at once although a connection is kept alive and an answer is due", async () => {
    const origin = await start(() => new Promise(() => undefined));
    const due = fetch(origin).then(
      () => "answered",
      () => "cut off",
    );
    const idle = connect(Number(new URL(origin).port), "127.0.0.1");
    await once(idle, "connect");
    const cut = new Promise((settle) => idle.on("error", () => undefined).on("close", settle));
    await server?.close();
    await cut;
    expect(await due).toBe("cut off");
  });
});
