import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { platformClock, type Clock } from "./clock/clock.ts";
import { DecodeError } from "./errors/decode-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import type { ClientOptions } from "./options/client-options.ts";
import { jsonAnswer, observeFetch, textAnswer } from "./testing/observed-fetch.ts";
import { createPigeonClient } from "./testing/pigeon-client.ts";
import { createQuotaClient } from "./testing/quota-client.ts";
import { startServer, type TestServer } from "./testing/start-server.ts";

/** A clock by which every pause that is left to chance is the shortest, which is none. */
const hasty: Clock = { ...platformClock, random: () => 0 };

interface Seen {
  readonly line: string;
  readonly body: string;
}

async function note(request: IncomingMessage): Promise<Seen> {
  let body = "";
  for await (const chunk of request) body += (chunk as Buffer).toString();
  return { line: `${request.method ?? ""} ${request.url ?? ""}`, body };
}

const refuse =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_, answer) =>
    answer.writeHead(status, { "content-type": "text/plain", ...headers }).end("Storm");
const give =
  (body: unknown): RequestListener =>
  (_, answer) =>
    answer.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
const hangUp: RequestListener = (request) => request.socket.destroy();
const sayNothing: RequestListener = () => undefined;
const breakOff: RequestListener = (_, answer) => {
  answer.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  answer.write("[1,");
  setImmediate(() => answer.destroy());
};
const stopMidway: RequestListener = (_, answer) => {
  answer.writeHead(200, { "content-type": "application/json" });
  answer.write("[1,");
};

let server: TestServer;
let seen: Seen[];
/** What the vendor does at each request in turn; the last goes on. */
let script: RequestListener[];

beforeEach(async () => {
  seen = [];
  const serve = async (request: IncomingMessage, answer: ServerResponse): Promise<void> => {
    seen.push(await note(request));
    script[Math.min(seen.length, script.length) - 1]?.(request, answer);
  };
  server = await startServer((request, answer) => void serve(request, answer));
});

afterEach(() => server.close());

const connect = (options: ClientOptions = {}) =>
  createPigeonClient({ baseUrl: server.origin, clock: hasty, ...options });

describe("a call that may be done twice, over a real connection", () => {
  it.each([
    ["the vendor hangs up", hangUp],
    ["the answer breaks off in its middle", breakOff],
    ["408 comes", refuse(408)],
    ["429 comes", refuse(429)],
    ["500 comes", refuse(500)],
    ["502 comes", refuse(502)],
    ["503 comes", refuse(503)],
    ["504 comes", refuse(504)],
  ])("is sent again where %s, and the later answer counts", async (_, failure) => {
    script = [failure, failure, give([{ id: 1, to: "Ann" }])];
    const { data, error, response } = await connect().GET("/letters");
    expect(error).toBeUndefined();
    expect(data).toEqual([{ id: 1, to: "Ann" }]);
    expect(response?.status).toBe(200);
    expect(seen.map(({ line }) => line)).toEqual(Array(3).fill("GET /letters"));
  });

  it("is sent again with its body where it is a POST that only reads", async () => {
    script = [hangUp, refuse(503), give({ found: { rings: [], more: false } })];
    const { error } = await connect().POST("/rings", { body: { colour: "red" } });
    expect(error).toBeUndefined();
    expect(seen).toEqual(Array(3).fill({ line: "POST /rings", body: '{"colour":"red"}' }));
  });

  it.each<[string, Uint8Array | Blob]>([
    ["bytes", new TextEncoder().encode("wax")],
    ["a Blob", new Blob(["wax"])],
  ])("is sent again with a body of %s", async (_, body) => {
    script = [refuse(503), hangUp, give({})];
    const { error } = await connect().PUT("/letters/{id}/seal", { params: { path: { id: 7 } }, body });
    expect(error).toBeUndefined();
    expect(seen.map((request) => request.body)).toEqual(["wax", "wax", "wax"]);
  });

  it("ends with the last refusal when it has been sent three times", async () => {
    script = [hangUp, refuse(502), refuse(503), give([])];
    const { error, response } = await connect().GET("/letters");
    expect(error).toMatchObject({ kind: "server", status: 503, attempts: 3, advice: undefined });
    expect(response?.status).toBe(503);
    expect(seen).toHaveLength(3);
  });

  it("ends with the last network failure, of which nothing of an earlier answer is left", async () => {
    script = [refuse(503), refuse(503), hangUp];
    const { error, response } = await connect().GET("/letters");
    expect(error).toBeInstanceOf(NetworkError);
    expect(error?.attempts).toBe(3);
    expect(error?.message).not.toContain("sent again");
    expect(response).toBeUndefined();
  });

  it.each([400, 404, 409, 501])("is not sent again after %i", async (status) => {
    script = [refuse(status), give([])];
    const { error } = await connect().GET("/letters");
    expect(error).toMatchObject({ status, attempts: 1 });
    expect(seen).toHaveLength(1);
  });

  it("is not sent again where the answer came whole and cannot be read", async () => {
    script = [(_, answer) => answer.writeHead(200).end("<html>"), give([])];
    const { error } = await connect().GET("/letters");
    expect(error).toBeInstanceOf(DecodeError);
    expect(seen).toHaveLength(1);
  });

  it("is not sent again for a stream that breaks off in the caller's hands", async () => {
    script = [breakOff];
    const { data } = await connect().GET("/letters/{id}/record", {
      params: { path: { id: 7 } },
      as: "stream",
    });
    await expect(new Response(data).text()).rejects.toBeInstanceOf(NetworkError);
    expect(seen).toHaveLength(1);
  });

  it("gives a file whole that broke off the first time", async () => {
    script = [breakOff, (_, answer) => answer.writeHead(200).end("to,year")];
    const { data } = await connect().GET("/letters/{id}/record", {
      params: { path: { id: 7 } },
      as: "text",
    });
    expect(data).toBe("to,year");
    expect(seen).toHaveLength(2);
  });
});

describe("a call that must not be done twice, over a real connection", () => {
  const notAgain = (id: string) => `It was not sent again, since ${id} must not be done twice.`;

  it.each([429, 500, 502, 504])("is not sent again after %i, and the error says why", async (status) => {
    script = [refuse(status), give({ id: 1 })];
    const { error } = await connect().POST("/letters", { body: { to: "Ann" } });
    expect(error).toMatchObject({ status, attempts: 1, advice: notAgain("createLetter") });
    expect(error?.message).toMatch(/: Storm\. It was not sent again, since createLetter must/u);
    expect(seen).toHaveLength(1);
  });

  it("is not sent again although it is a GET, where that creates", async () => {
    script = [hangUp];
    const { error } = await connect().GET("/send", { params: { query: { to: "Ann" } } });
    expect(error).toMatchObject({ kind: "network", attempts: 1 });
    expect(error?.message).toMatch(/got no answer: .+\. It was not sent again, since sendPigeon must/u);
    expect(seen).toHaveLength(1);
  });

  it("is not sent again where its answer breaks off, after which it has been done", async () => {
    script = [breakOff, give({ id: 1 })];
    const { error, response } = await connect().POST("/letters", { body: { to: "Ann" } });
    expect(error?.message).toContain(notAgain("createLetter"));
    expect(response?.status).toBe(200);
    expect(seen).toHaveLength(1);
  });

  it("is not sent again where it is too slow, of which the error says which time was too short", async () => {
    script = [sayNothing];
    const { error } = await connect({ attemptTimeout: 40 }).POST("/letters", { body: { to: "Ann" } });
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ limit: "attemptTimeout", budget: 40, attempts: 1 });
    expect(error?.message).toBe(
      "Pigeon createLetter (POST /letters) took longer than 40 ms in one attempt. " +
        `Pass a larger \`attemptTimeout\` if it may. ${notAgain("createLetter")}`,
    );
  });

  it("is sent again where the vendor advises that, and then nothing is added to the advice", async () => {
    script = [refuse(503), refuse(503), give({ id: 1 })];
    const { error } = await connect({ retryDelay: 0 }).POST("/letters", { body: { to: "Ann" } });
    expect(error).toMatchObject({ status: 503, attempts: 2 });
    expect(error).toHaveProperty("advice", "Pigeon asks to try again once at most, which has been done.");
    expect(seen).toHaveLength(2);
  });

  it("is sent again after a refusal for the quota, but not after what comes then", async () => {
    script = [refuse(429), hangUp, give({ id: 1 })];
    const client = createQuotaClient({ baseUrl: server.origin, retryDelay: 1, clock: hasty });
    const { error } = await client.POST("/letters", { body: { to: "Ann" } });
    expect(error).toMatchObject({ kind: "network", attempts: 2 });
    expect(error?.message).toContain(notAgain("createLetter"));
    expect(seen).toHaveLength(2);
  });
});

describe("the vendor's advice on a status", () => {
  const note = { params: { path: { id: 7 } }, body: "fragile" };
  const receipt: RequestListener = (_, answer) => answer.writeHead(200).end("noted");

  it("is all that counts there, also for a call that may be done twice", async () => {
    script = [refuse(503), refuse(503), receipt];
    const client = connect({ retryDelay: 0, retries: 5 });
    const { error } = await client.PUT("/letters/{id}/note", note);
    expect(error).toMatchObject({ status: 503, attempts: 2 });
    expect(seen).toHaveLength(2);
  });

  it("is followed by a client that is to repeat nothing by itself", async () => {
    script = [refuse(503), give({ id: 1 })];
    const { error } = await connect({ retryDelay: 0, retries: 0 }).POST("/letters", { body: { to: "Ann" } });
    expect(error).toBeUndefined();
    expect(seen).toHaveLength(2);
  });

  it("has its own count beside that of other failures", async () => {
    script = [hangUp, refuse(503), refuse(502), receipt];
    const { error } = await connect({ retryDelay: 0 }).PUT("/letters/{id}/note", note);
    expect(error).toBeUndefined();
    expect(seen).toHaveLength(4);
  });
});

describe("how often", () => {
  it.each([
    [{ retries: 0 }, {}, 1],
    [{ retries: 1 }, {}, 2],
    [{ retries: 4 }, {}, 5],
    [{ retries: 4 }, { retries: 0 }, 1],
    [{ retries: 0 }, { retries: 1 }, 2],
    [{}, { retries: 3 }, 4],
  ])("is what the client's options %j say unless the call's settings %j do: %i", async (own, call, want) => {
    script = [refuse(503)];
    const { error } = await connect(own).GET("/letters", call);
    expect(error).toMatchObject({ status: 503, attempts: want });
    expect(seen).toHaveLength(want);
  });

  it("is a whole number, of the client and of the call", async () => {
    expect(() => connect({ retries: 1.5 })).toThrow('"retries" must be a whole number');
    await expect(connect().GET("/letters", { retries: -1 })).rejects.toThrow('"retries" must be');
    await expect(connect().GET("/letters", { attemptTimeout: 0 })).rejects.toThrow(
      '"attemptTimeout" must be',
    );
    expect(seen).toHaveLength(0);
  });
});

describe("the time of one attempt", () => {
  it.each([
    ["the head of the answer", sayNothing],
    ["the rest of the body", stopMidway],
  ])("ends it where %s does not come, and the next may do better", async (_, failure) => {
    script = [failure, give([])];
    const { data, error } = await connect({ attemptTimeout: 500 }).GET("/letters");
    expect(error).toBeUndefined();
    expect(data).toEqual([]);
    expect(seen).toHaveLength(2);
  });

  it("ends it at the vendor too", async () => {
    let dropped: () => void = () => undefined;
    const isDropped = new Promise<void>((resolve) => (dropped = resolve));
    script = [(request) => request.socket.once("close", dropped), give([])];
    await connect().GET("/letters", { attemptTimeout: 100 });
    await isDropped;
  });

  it("is that of the call before that of the client, and the last one that is too long is the error", async () => {
    script = [sayNothing];
    const { error } = await connect({ attemptTimeout: 60_000 }).GET("/letters", { attemptTimeout: 30 });
    expect(error).toMatchObject({ kind: "timeout", limit: "attemptTimeout", budget: 30, attempts: 3 });
    expect(error?.message).not.toContain("sent again");
    expect(seen).toHaveLength(3);
  });

  it("gives way to the time of the call, which is another error and ends everything", async () => {
    script = [sayNothing];
    const { error } = await connect({ attemptTimeout: 60_000, timeout: 50 }).GET("/letters");
    expect(error).toMatchObject({ kind: "timeout", limit: "timeout", budget: 50, attempts: 1 });
    expect(error?.message).toMatch(/took longer than 50 ms\. Pass a larger `timeout` if it may\.$/u);
    expect(seen).toHaveLength(1);
  });

  it("does not limit how long the caller reads a stream", async () => {
    let goOn: () => void = () => undefined;
    script = [
      (_, answer) => {
        answer.writeHead(200).write("slow");
        goOn = () => answer.end("ly");
      },
    ];
    const { data } = await connect({ attemptTimeout: 200 }).GET("/letters/{id}/record", {
      params: { path: { id: 7 } },
      as: "stream",
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    goOn();
    expect(await new Response(data).text()).toBe("slowly");
  });

  it("leaves the caller's signal alone, and its reason is the one that counts", async () => {
    const controller = new AbortController();
    const reason = { mine: true };
    script = [() => setImmediate(() => { controller.abort(reason); })]; // prettier-ignore
    const call = connect({ attemptTimeout: 60_000 }).GET("/letters", { signal: controller.signal });
    await expect(call).rejects.toBe(reason);
    expect(seen).toHaveLength(1);
  });
});

describe("the pause before a repetition", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse("2026-01-15T00:00:00Z") });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Makes a client that notes when each request is sent, in milliseconds from now; chance gives the same number always. */
  function timed(chance: number, answers: (Response | (() => Promise<Response>))[], options: ClientOptions) {
    const start = performance.now();
    const times: number[] = [];
    const { fetch } = observeFetch(...answers);
    const client = createPigeonClient({
      ...options,
      clock: { ...platformClock, random: () => chance },
      fetch: (request) => {
        times.push(performance.now() - start);
        return fetch(request);
      },
    });
    return { client, times };
  }

  const lost = () => Promise.reject(new TypeError("fetch failed"));
  const storm = (retryAfter: string) =>
    new Response("Storm", { status: 503, headers: { "retry-after": retryAfter } });

  it("is by chance, up to the delay and then up to twice as long", async () => {
    const { client, times } = timed(0.5, [lost, textAnswer("Storm", 503), jsonAnswer([])], {});
    const call = client.GET("/letters");
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await call).error).toBeUndefined();
    expect(times).toEqual([0, 500, 1500]);
  });

  it.each([
    ["seconds", "7", 7000],
    ["a date", "Thu, 15 Jan 2026 00:00:07 GMT", 7000],
    ["a date that is over", "Wed, 14 Jan 2026 00:00:00 GMT", 0],
  ])("is what Retry-After says in %s", async (_, retryAfter, pause) => {
    const { client, times } = timed(0.5, [storm(retryAfter), jsonAnswer([])], {});
    const call = client.GET("/letters");
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await call).error).toBeUndefined();
    expect(times).toEqual([0, pause]);
  });

  it("is not begun where the call has no time for it, and the refusal says so at once", async () => {
    const { client, times } = timed(0.5, [storm("31")], {});
    const { error } = await client.GET("/letters");
    expect(error).toMatchObject({ status: 503, attempts: 1, retryAfter: 31 });
    expect(error).toHaveProperty("advice", "Wait 31 s before trying again.");
    expect(times).toEqual([0]);
  });

  it("is part of the call's time", async () => {
    const { client, times } = timed(0.5, [lost, () => new Promise(() => undefined)], { timeout: 1200 });
    const call = client.GET("/letters");
    await vi.advanceTimersByTimeAsync(1200);
    expect((await call).error).toMatchObject({ limit: "timeout", budget: 1200, attempts: 2 });
    expect(times).toEqual([0, 500]);
  });

  it("ends at once when the caller aborts, with the caller's reason, and leaves no timer", async () => {
    const { client, times } = timed(0.5, [lost, jsonAnswer([])], {});
    const controller = new AbortController();
    const reason = new Error("enough");
    const call = client.GET("/letters", { signal: controller.signal, attemptTimeout: 1000 });
    const rejection = expect(call).rejects.toBe(reason);
    await vi.advanceTimersByTimeAsync(100);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    controller.abort(reason);
    await rejection;
    expect(vi.getTimerCount()).toBe(0);
    expect(times).toEqual([0]);
  });

  it("leaves no timer behind when the call has succeeded", async () => {
    const { client } = timed(0, [lost, jsonAnswer([])], { attemptTimeout: 1000 });
    const call = client.GET("/letters");
    await vi.advanceTimersByTimeAsync(0);
    expect((await call).error).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is not broken by an attempt that ends long after its time", async () => {
    const late: (() => void)[] = [];
    const slow = () => new Promise<Response>((resolve) => late.push(() => { resolve(jsonAnswer(["late"])); })); // prettier-ignore
    const { client, times } = timed(0, [slow, () => new Promise(() => undefined)], { timeout: 5000 });
    const call = client.GET("/letters", { attemptTimeout: 1000, retries: 1 });
    await vi.advanceTimersByTimeAsync(1500);
    for (const answer of late) answer();
    await vi.advanceTimersByTimeAsync(1500);
    expect(await call).toEqual({
      error: expect.objectContaining({ limit: "attemptTimeout", attempts: 2 }) as unknown,
    });
    expect(times).toHaveLength(2);
  });
});
