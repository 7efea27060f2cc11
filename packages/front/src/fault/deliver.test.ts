import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { message } from "../http/messages.ts";
import { serve, type Listening } from "../http/serve.ts";
import { rawExchange } from "../testing/raw-exchange.ts";
import type { Delivery } from "./fault.ts";

const text = "0123456789abcdef";

describe("an answer over a socket", () => {
  let server: Listening | undefined;
  const reports: string[] = [];
  afterEach(async () => {
    await server?.close();
    reports.length = 0;
  });

  async function start(delivery: Delivery, body = text, status = 200): Promise<string> {
    const answer = { ...message(status, ""), body, delivery };
    const report = (line: string): void => void reports.push(line);
    server = await serve(() => Promise.resolve(answer), { port: 0, host: "127.0.0.1", report });
    return server.origin;
  }

  const get = "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

  test("that is late comes whole, not before its time", async () => {
    const origin = await start({ latency: 600 });
    const before = performance.now();
    expect(await (await fetch(origin)).text()).toBe(text);
    // A load only makes it later. Timers and the clock may differ by a millisecond or two.
    expect(performance.now() - before).toBeGreaterThan(590);
  });

  test("that is dropped before its head resets the connection", async () => {
    const { hostname, port } = new URL(await start({ drop: "head" }));
    const socket = connect(Number(port), hostname, () => socket.write(get));
    const [error] = (await once(socket, "error")) as [NodeJS.ErrnoException];
    expect([error.code, socket.bytesRead]).toEqual(["ECONNRESET", 0]);
  });

  test("that is dropped in its body announces all of it and sends half", async () => {
    const received = await rawExchange(await start({ drop: "body" }), get);
    const [head = "", body] = received.split("\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1\.1 200 .*content-length: 16\r\n/is);
    expect(body).toBe("01234567");
  });

  test.each([
    ["no body", "", 204],
    ["one byte", "x", 200],
  ])("that is to be dropped in its body, but has %s, is dropped before its head", async (_, body, status) => {
    const origin = await start({ drop: "body" }, body, status);
    await expect(fetch(origin, { headers: { "accept-encoding": "identity" } })).rejects.toThrow(
      "fetch failed",
    );
  });

  test("that is slow comes in several pieces, which together are all of it", async () => {
    const { hostname, port } = new URL(await start({ slow: 60 }));
    const socket = connect(Number(port), hostname, () => socket.write(get));
    const pieces: string[] = [];
    socket.on("data", (chunk) => pieces.push(chunk.toString()));
    await once(socket, "close");
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join("").split("\r\n\r\n")[1]).toBe(text);
  });

  test("that is slow and compressed is still what was compressed", async () => {
    const origin = await start({ slow: 1 });
    const received = await fetch(origin, { headers: { "accept-encoding": "gzip" } });
    expect([received.headers.get("content-encoding"), await received.text()]).toEqual(["gzip", text]);
  });

  test("whose caller goes away is given up, and is no error", async () => {
    const origin = await start({ latency: 600_000 });
    await expect(fetch(origin, { signal: AbortSignal.timeout(30) })).rejects.toThrow();
    await server?.close();
    expect(reports).toEqual([]);
  });
});
