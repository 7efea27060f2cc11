import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { gzipSync } from "node:zlib";
import { rawExchange } from "@clade/front/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startMock, type Mock } from "../start-mock.ts";
import { bundlesByName } from "./fuzzed-bundles.ts";
import { fuzzLimits } from "./limits.ts";

const reports: string[] = [];
let mock: Mock;

beforeAll(async () => {
  const report = (line: string): void => void reports.push(line);
  mock = await startMock({ bundles: bundlesByName(), limits: fuzzLimits, report });
  await mock.ready();
});

afterAll(async () => {
  await mock.close();
  expect(reports).toEqual([]);
});

const expand = "GET /cligs/api/v1/cligs/expand?clig=Ts8p6Y HTTP/1.1\r\nHost: x\r\n";
const statusesOf = (received: string): string[] =>
  [...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status = ""]) => status);

describe("a request that two servers would read differently is refused, and what follows it is not read as another", () => {
  const smuggled = `${expand}Connection: close\r\n\r\n`;
  const post = "POST /cligs/api/v1/cligs/expand HTTP/1.1\r\nHost: x\r\n";

  test.each([
    ["a length and chunks", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
    ["chunks and a length", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n"],
    ["two lengths", "Content-Length: 0\r\nContent-Length: 5\r\n\r\n"],
    ["a length with a sign", "Content-Length: +0\r\n\r\n"],
    ["chunks, but not in the end", "Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n"],
    ["chunks after a space", "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n"],
    ["chunks of a size that is none", "Transfer-Encoding: chunked\r\n\r\n0x0\r\n\r\n"],
    ["a folded header", "X-Odd: 1\r\n Content-Length: 5\r\n Transfer-Encoding: chunked\r\n: \r\n\r\n"],
  ])("%s", async (_form, rest) => {
    const received = await rawExchange(mock.origin, `${post}${rest}${smuggled}`);

    expect(statusesOf(received).filter((status) => status === "400")).toHaveLength(1);
    expect(received).not.toContain("http://example.com/a?b=1");
  });
});

test("requests that come at once over one connection are answered in their order", async () => {
  const follow = "GET /cligs/Ts8p6Y HTTP/1.1\r\nHost: x\r\n";
  const many = `${`${expand}\r\n${follow}\r\n`.repeat(50)}${expand}Connection: close\r\n\r\n`;

  const statuses = statusesOf(await rawExchange(mock.origin, many));

  expect(statuses).toEqual([...Array.from({ length: 50 }, () => ["200", "301"]).flat(), "200"]);
});

test("a wish to go on by another protocol is passed over", async () => {
  const wish = "Connection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n";

  expect(statusesOf(await rawExchange(mock.origin, `${expand}${wish}`))).toEqual(["200"]);
});

describe("what is beyond the limits is refused", () => {
  const post = (body: Uint8Array, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${mock.origin}/fixture`, { method: "POST", body: Uint8Array.from(body), headers });

  test.each([
    ["a URL with 414", async () => fetch(`${mock.origin}/cligs?q=${"x".repeat(9_000)}`), 414],
    ["headers with 431", async () => fetch(mock.origin, { headers: { "x-long": "x".repeat(20_000) } }), 431],
    ["a body with 413", async () => post(Buffer.alloc(256 * 1024 + 1)), 413],
    [
      "a small body that inflates to a large one with 413",
      async () => post(gzipSync(Buffer.alloc(50_000_000)), { "content-encoding": "gzip" }),
      413,
    ],
    ["a body too deep with 400", async () => post(Buffer.from("[".repeat(60_000) + "]".repeat(60_000))), 400],
  ])("%s", async (_what, ask, status) => {
    const response = await ask();

    expect([response.status, response.headers.has("clade-undocumented")]).toEqual([status, true]);
  });
});

const address = Object.values(networkInterfaces())
  .flat()
  .find((candidate) => candidate?.family === "IPv4" && !candidate.internal)?.address;

test.skipIf(address === undefined)("no other machine reaches it unless that is asked for", async () => {
  const open = await startMock({ vendors: ["cligs"], host: "0.0.0.0" });
  const [own, all] = await Promise.all([isReached(mock.origin), isReached(open.origin)]);
  await open.close();

  expect([own, all]).toEqual([false, true]);
});

/** Whether a server's port takes connections to this machine's address in its network. */
function isReached(origin: string): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect(Number(new URL(origin).port), address);
    socket.on("connect", () => {
      settle(true);
      socket.destroy();
    });
    socket.on("error", () => {
      settle(false);
    });
  });
}
