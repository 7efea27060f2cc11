import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { jsonAnswer, observeFetch, textAnswer } from "./testing/observed-fetch.ts";
import { createQuotaClient, pigeonQuotas } from "./testing/quota-client.ts";
import { startServer } from "./testing/start-server.ts";

const refusal = (retryAfter?: string) =>
  new Response("Too many requests", {
    status: 429,
    headers: { "content-type": "text/plain", ...(retryAfter !== undefined && { "retry-after": retryAfter }) },
  });

describe("a request that the vendor refuses for its quota, over a real connection", () => {
  it("is sent again as it was, also where it creates something", async () => {
    const bodies: string[] = [];
    const server = await startServer((request, answer) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        bodies.push(body);
        if (bodies.length < 3) answer.writeHead(429).end("Too many requests");
        else answer.writeHead(201).end('{"id":1,"to":"Ann"}');
      });
    });
    const client = createQuotaClient({ baseUrl: server.origin, retryDelay: 1 });
    const { data, error } = await client.POST("/letters", { body: { to: "Ann" } });
    expect(error).toBeUndefined();
    expect(data).toEqual({ id: 1, to: "Ann" });
    expect(bodies).toEqual(['{"to":"Ann"}', '{"to":"Ann"}', '{"to":"Ann"}']);
    await server.close();
  });

  it("waits as long as Retry-After says, however short the client's own delay", async () => {
    const times: number[] = [];
    const server = await startServer((_, answer) => {
      times.push(performance.now());
      if (times.length > 1) answer.writeHead(200).end("[]");
      else answer.writeHead(429, { "retry-after": "1" }).end();
    });
    const { error } = await createQuotaClient({ baseUrl: server.origin, retryDelay: 1 }).GET("/letters");
    expect(error).toBeUndefined();
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(1000);
    await server.close();
  });
});

describe("a client that waits", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse("2026-01-15T00:00:00Z") });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Notes when each request is sent, in milliseconds from now. */
  function timed(...answers: Response[]) {
    const start = performance.now();
    const times: number[] = [];
    const { fetch } = observeFetch(...answers);
    return {
      times,
      fetch: (request: Request) => {
        times.push(performance.now() - start);
        return fetch(request);
      },
    };
  }

  it("sends a refused request again after one second, two and four, and then gives up with advice", async () => {
    const { fetch, times } = timed(refusal());
    const call = createQuotaClient({ fetch }).GET("/letters");
    await vi.advanceTimersByTimeAsync(60_000);
    const { error } = await call;
    expect(times).toEqual([0, 1000, 3000, 7000]);
    expect(error).toMatchObject({ kind: "rate-limited", status: 429, attempts: 4 });
    expect(error).toHaveProperty(
      "advice",
      "The client has sent it again 3 times, holding back for 7 s in all. " +
        "Pigeon counts all requests of the company together, also those of other programs. " +
        "If it is the quota of the day that is used up, it starts again at 00:00 (America/New_York), in about 5 h. " +
        "Since it last did, this client has sent 4 requests.",
    );
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ["seconds", "7"],
    ["a date", "Thu, 15 Jan 2026 00:00:07 GMT"],
  ])("waits for a Retry-After in %s", async (_, retryAfter) => {
    const { fetch, times } = timed(refusal(retryAfter), jsonAnswer([]));
    const call = createQuotaClient({ fetch }).GET("/letters");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await call).toMatchObject({ data: [] });
    expect(times).toEqual([0, 7000]);
  });

  it("does not begin a wait that the call has no time for, nor makes other calls wait for it", async () => {
    const { fetch, times } = timed(refusal("3600"), jsonAnswer([]));
    const client = createQuotaClient({ fetch });
    const { error } = await client.GET("/letters");
    expect(error).toMatchObject({ attempts: 1, retryAfter: 3600 });
    expect(error?.message).toContain("Wait 3600 s before trying again.");
    expect(error?.message).not.toContain("has sent it again");
    await client.GET("/letters");
    expect(times).toEqual([0, 0]);
  });

  it("spends the call's own time on it", async () => {
    const { fetch, times } = timed(refusal());
    const call = createQuotaClient({ fetch, timeout: 2500 }).GET("/letters");
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await call).error).toMatchObject({ status: 429, attempts: 2 });
    expect(times).toEqual([0, 1000]);
  });

  it("holds back all its other calls too, and lets the refused one go first", async () => {
    const order: string[] = [];
    const client = createQuotaClient({
      requestsPerSecond: 1,
      fetch: (request) => {
        order.push(`${Math.floor(performance.now() - start)} ${new URL(request.url).pathname.slice(-1)}`);
        return order.length > 1 ? jsonAnswer({}) : refusal("5");
      },
    });
    const start = performance.now();
    const calls = [1, 2, 3].map((id) => client.GET("/letters/{id}", { params: { path: { id } } }));
    await vi.advanceTimersByTimeAsync(60_000);
    await Promise.all(calls);
    expect(order).toEqual(["0 1", "5000 1", "6000 2", "7000 3"]);
  });

  it("does not count the wait for a turn as the call's time", async () => {
    const { fetch, times } = timed(jsonAnswer([]));
    const client = createQuotaClient({ fetch, requestsPerSecond: 1, timeout: 1500 });
    const calls = Array.from({ length: 5 }, () => client.GET("/letters"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await Promise.all(calls)).map(({ error }) => error)).toEqual(Array(5).fill(undefined));
    expect(times).toEqual([0, 1000, 2000, 3000, 4000]);
  });

  it("ends a call that waits for its turn when its caller says so, and gives its place to the next", async () => {
    const { fetch, times } = timed(jsonAnswer([]));
    const client = createQuotaClient({ fetch, requestsPerSecond: 1 });
    const controller = new AbortController();
    const first = client.GET("/letters");
    const aborted = client.GET("/letters", { signal: controller.signal });
    const last = client.GET("/letters");
    await first;
    controller.abort("enough");
    await expect(aborted).rejects.toBe("enough");
    await vi.advanceTimersByTimeAsync(60_000);
    await last;
    expect(times).toEqual([0, 1000]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("counts the vendor's advice for other failures apart from refusals", async () => {
    const { fetch, times } = timed(refusal(), textAnswer("Storm", 503), refusal(), jsonAnswer({ id: 1 }));
    const call = createQuotaClient({ fetch }).POST("/letters", { body: { to: "Ann" } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await call).toMatchObject({ data: { id: 1 } });
    expect(times).toEqual([0, 1000, 2000, 4000]);
  });

  it("does not say that the vendor's advice was followed because a refusal was", async () => {
    const busy = new Response("Storm", { status: 503, headers: { "retry-after": "100" } });
    const { fetch } = timed(refusal(), busy);
    const call = createQuotaClient({ fetch }).POST("/letters", { body: { to: "Ann" } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await call).error).toMatchObject({ attempts: 2, advice: "Wait 100 s before trying again." });
  });

  it("still sends again what was refused where the caller has lifted the limit", async () => {
    const { fetch, times } = timed(refusal(), jsonAnswer([]));
    const call = createQuotaClient({ fetch, requestsPerSecond: Infinity }).GET("/letters");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await call).toMatchObject({ data: [] });
    expect(times).toEqual([0, 1000]);
  });

  it("leaves no timer that keeps the process alive, though it holds the slots of its requests", async () => {
    const { fetch } = timed(jsonAnswer([]));
    await createQuotaClient({ fetch, requestsPerSecond: 1 }).GET("/letters");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("takes only the status that the quota names for a refusal", async () => {
    const quotas = pigeonQuotas.map((quota) => ({ ...quota, beyond: "420" }));
    const { fetch, times } = timed(refusal());
    const { error } = await createQuotaClient({ fetch, retries: 0 }, quotas).GET("/letters");
    expect(error).toMatchObject({ status: 429, attempts: 1, advice: undefined });
    expect(times).toEqual([0]);
  });
});
