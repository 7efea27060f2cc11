import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createQuotaClient } from "./testing/quota-client.ts";
import { startServer, type TestServer } from "./testing/start-server.ts";

/** When each request was sent and when it came in, by its number. */
let sent: Map<string, number>;
let arrived: Map<string, number>;
let server: TestServer;

beforeEach(async () => {
  sent = new Map();
  arrived = new Map();
  server = await startServer((request, answer) => {
    arrived.set(request.url ?? "", performance.now());
    // Answers take up to 150 ms, so that their order is not that of the requests.
    setTimeout(() => answer.writeHead(200).end("[]"), (arrived.size * 37) % 150);
  });
});

afterEach(() => server.close());

function clientOf(requestsPerSecond?: number) {
  return createQuotaClient({
    baseUrl: server.origin,
    requestsPerSecond,
    fetch: (request) => {
      sent.set(new URL(request.url).pathname + new URL(request.url).search, performance.now());
      return fetch(request);
    },
  });
}

/** The shortest time in which so many requests came in. */
function shortestTimeOf(count: number): number {
  const times = [...arrived.values()].sort((one, other) => one - other);
  return Math.min(...times.slice(count - 1).map((time, index) => time - (times[index] ?? 0)));
}

/**
 * By how much the slowest request was on its way for longer than a second. The client promises nothing for such a one,
 * and on a machine that stands still for so long there may be one.
 */
function lateness(): number {
  const ways = [...arrived].map(([url, time]) => time - (sent.get(url) ?? 0));
  return Math.max(0, Math.max(...ways) - 1000);
}

describe("the requests of one client, counted at the server", () => {
  it("are never more than the vendor's number in any second, made by twelve callers at once", async () => {
    const client = clientOf();
    const calls = Array.from({ length: 12 }, (_, id) =>
      client.GET("/letters/{id}", { params: { path: { id } } }),
    );
    const results = await Promise.all(calls);
    expect(results.every(({ error }) => error === undefined)).toBe(true);
    expect(arrived.size).toBe(12);
    expect(shortestTimeOf(6)).toBeGreaterThanOrEqual(1000 - lateness());
  });

  it("are never more than the caller's number in any second, made by many callers one after another", async () => {
    const client = clientOf(40);
    const callInTurn = async (caller: number) => {
      for (let turn = 0; turn < 4; turn++) {
        await client.GET("/letters/{id}", { params: { path: { id: caller * 100 + turn } } });
      }
    };
    await Promise.all(Array.from({ length: 30 }, (_, caller) => callInTurn(caller)));
    expect(arrived.size).toBe(120);
    expect(shortestTimeOf(41)).toBeGreaterThanOrEqual(1000 - lateness());
  });

  it("come as they are made where the caller lifts the limit", async () => {
    let isAllIn: () => void = () => undefined;
    const allIn = new Promise<void>((resolve) => (isAllIn = resolve));
    const gate = await startServer((_, answer) => {
      arrived.set(String(arrived.size), 0);
      if (arrived.size === 30) isAllIn();
      // Nobody is answered before everybody has come in.
      void allIn.then(() => answer.writeHead(200).end("[]"));
    });
    const client = createQuotaClient({ baseUrl: gate.origin, requestsPerSecond: Infinity });
    await Promise.all(Array.from({ length: 30 }, () => client.GET("/letters")));
    expect(arrived.size).toBe(30);
    await gate.close();
  });
});
