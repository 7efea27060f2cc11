import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { HttpError } from "./errors/http-error.ts";
import { UsageError } from "./errors/usage-error.ts";
import type { LoftOptions } from "./testing/loft-client.ts";
import { createLoftClient, visitor } from "./testing/loft-client.ts";
import { jsonAnswer } from "./testing/observed-fetch.ts";
import { startLoftVendor, type LoftVendor } from "./testing/loft-vendor.ts";
import { unwrap } from "./unwrap.ts";

const one = { params: { path: { id: 7 } } };
const FIND = "POST /where";
const LOGIN = "POST /doors";
const LOGOUT = "GET /doors/leave";
const READ = "GET /pigeons/7";

let vendor: LoftVendor;

beforeEach(async () => {
  vendor = await startLoftVendor();
});

afterEach(async () => {
  vi.useRealTimers();
  await vendor.close();
});

function clientOf(options: LoftOptions = {}) {
  return createLoftClient({ baseUrl: vendor.gate, ...options });
}

type LoftClient = ReturnType<typeof clientOf>;

const readMany = (client: LoftClient, count: number) =>
  Promise.all(Array.from({ length: count }, () => client.GET("/pigeons/{id}", one)));

/** A promise, and what settles it. */
function deferred(): { readonly promise: Promise<void>; readonly settle: () => void } {
  let settle: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => (settle = resolve));
  return { promise, settle };
}

/** Resolves when a login has come in, answered or not. */
const loginArrived = () => vi.waitUntil(() => vendor.count(LOGIN) > 0, { timeout: 20_000 });

/** A client with a session, and a call in it that reaches the vendor only when it is let go. */
async function callUnderWay() {
  const { promise, settle } = deferred();
  const sent = deferred();
  const client = clientOf({
    fetch: async (request) => {
      if (request.url.endsWith("/pigeons/9")) {
        sent.settle();
        await promise;
      }
      return fetch(request);
    },
  });
  await client.GET("/pigeons/{id}", one);
  const late = client.GET("/pigeons/{id}", { params: { path: { id: 9 } } });
  await sent.promise;
  return { client, late, settle };
}

describe("the first calls of a client", () => {
  it("find the server once and log in once, however many start together", async () => {
    const results = await readMany(clientOf(), 50);
    expect(results.every(({ error }) => error === undefined)).toBe(true);
    expect([FIND, LOGIN, READ].map((key) => vendor.count(key))).toEqual([1, 1, 50]);
    expect(
      new Set(vendor.visits.filter(({ key }) => key === READ).map((visit) => visit.authorization)),
    ).toEqual(new Set(["Door door-token-1"]));
  });

  it("log in with the caller's credentials, at the address that was found, and with no header of a session", async () => {
    await clientOf().GET("/pigeons/{id}", one);
    const logins = vendor.visits.filter(({ key }) => key === FIND || key === LOGIN);
    expect(logins.map(({ body }) => JSON.parse(body) as unknown)).toEqual([visitor, visitor]);
    expect(logins.map(({ authorization }) => authorization)).toEqual([undefined, undefined]);
    expect(vendor.visits.every(({ status }) => status === 200)).toBe(true);
  });

  it("use the session again while it lives", async () => {
    const client = clientOf();
    for (let turn = 0; turn < 3; turn++) await client.GET("/pigeons/{id}", one);
    expect([FIND, LOGIN, READ].map((key) => vendor.count(key))).toEqual([1, 1, 3]);
  });

  it("find the server but open no session where the credentials need none", async () => {
    const { error } = await clientOf({ key: "key-5678" }).GET("/pigeons/{id}", one);
    expect(error).toBeUndefined();
    expect(vendor.visits.map(({ key, authorization, body }) => [key, authorization, body])).toEqual([
      [FIND, "Key key-5678", ""],
      [READ, "Key key-5678", ""],
    ]);
  });

  it("open no session for a call that anybody may make, nor for one that brings its own header", async () => {
    const client = clientOf();
    await client.GET("/weather");
    await client.GET("/pigeons/{id}", { ...one, headers: { Authorization: "Key mine-5678" } });
    await client.GET("/pigeons/{id}", { ...one, headers: new Headers({ authorization: "Key mine-5678" }) });
    expect(vendor.count(LOGIN)).toBe(0);
    expect(vendor.visits.map(({ authorization }) => authorization)).toEqual([
      undefined,
      undefined,
      "Key mine-5678",
      "Key mine-5678",
    ]);
  });

  it("may log in and out by themselves, as plain calls", async () => {
    const client = clientOf();
    const { loft } = await unwrap(client.POST("/where", { body: visitor }));
    const { door } = await unwrap(client.POST("/doors", { body: visitor }));
    const left = await client.GET("/doors/leave", { headers: { authorization: `Door ${door.token}` } });
    expect(loft).toBe(`${vendor.loft}/`);
    expect(door.token).toBe("door-token-1");
    expect(left.error).toBeUndefined();
    expect(vendor.visits.map(({ key }) => key)).toEqual([FIND, FIND, LOGIN, LOGOUT]);
    expect(vendor.open.size).toBe(0);
  });

  it("find a session opened anew after the caller has logged out of it by a plain call", async () => {
    const client = clientOf();
    await client.GET("/doors/leave");
    expect(vendor.open.size).toBe(0);
    expect((await client.GET("/pigeons/{id}", one)).error).toBeUndefined();
    expect(vendor.open).toEqual(new Set(["door-token-2"]));
  });
});

describe("a login that fails", () => {
  it("fails all calls that wait for it with the same error, and the next call tries anew", async () => {
    vendor.habits.refusals = 1;
    const client = clientOf();
    const results = await readMany(client, 20);
    const errors = new Set(results.map(({ error }) => error));
    expect(errors.size).toBe(1);
    const [error] = errors;
    expect(error).toMatchObject({
      kind: "unauthenticated",
      operationId: "openDoor",
      code: "Stranger",
      reference: "T-17",
    });
    expect(error?.message).toContain("Nobody knows you. Reference: T-17. Check the option `password`.");
    expect(results[0]?.response?.status).toBe(500);
    expect([vendor.count(LOGIN), vendor.count(READ)]).toEqual([1, 0]);

    expect((await client.GET("/pigeons/{id}", one)).error).toBeUndefined();
    expect([FIND, LOGIN, READ].map((key) => vendor.count(key))).toEqual([1, 2, 1]);
  });

  it("leaves a call that waits no longer than its own time, and serves the next call all the same", async () => {
    const { promise, settle } = deferred();
    vendor.habits.beforeDoor = promise;
    const client = clientOf();
    const { error } = await client.GET("/pigeons/{id}", { ...one, timeout: 300 });
    expect(error).toMatchObject({ kind: "timeout", operationId: "getPigeon", budget: 300 });
    const next = client.GET("/pigeons/{id}", one);
    settle();
    expect((await next).error).toBeUndefined();
    expect([LOGIN, READ].map((key) => vendor.count(key))).toEqual([1, 1]);
  });

  it("has the time of the client's own calls, after which it may be tried again", async () => {
    const { promise, settle } = deferred();
    vendor.habits.beforeDoor = promise;
    const client = clientOf({ timeout: 1500 });
    const { error } = await client.GET("/pigeons/{id}", { ...one, timeout: 20_000 });
    expect(error).toMatchObject({ kind: "timeout", operationId: "openDoor", budget: 1500 });
    vendor.habits.beforeDoor = Promise.resolve();
    expect((await client.GET("/pigeons/{id}", { ...one, timeout: 20_000 })).error).toBeUndefined();
    settle();
  });

  it("is not ended by the abort of one call that waits for it", async () => {
    const { promise, settle } = deferred();
    vendor.habits.beforeDoor = promise;
    const client = clientOf();
    const controller = new AbortController();
    const first = client.GET("/pigeons/{id}", { ...one, signal: controller.signal });
    const second = client.GET("/pigeons/{id}", one);
    await loginArrived();
    controller.abort("changed my mind");
    await expect(first).rejects.toBe("changed my mind");
    settle();
    expect((await second).error).toBeUndefined();
    expect([LOGIN, READ].map((key) => vendor.count(key))).toEqual([1, 1]);
  });

  it.each([
    ["has no token", '{"door":{"Token":"door-token-9"}}'],
    ["is broken off", '{"door":{"token":"door-token-9"'],
    ["is empty", ""],
    ["has an empty token", '{"door":{"token":""},"spare":"door-token-9"}'],
  ])("because its answer %s is an error that shows nothing of it", async (_, answer) => {
    vendor.habits.doorAnswer = answer;
    const { error } = await clientOf().GET("/pigeons/{id}", one);
    expect(error).toMatchObject({ kind: "decode", operationId: "openDoor", status: 200, excerpt: "***" });
    expect(error?.message).toContain("answered 200 without a token at /door/token");
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain("door-token-9");
  });
});

describe("the server that is found", () => {
  it.each(["loft", "", "ftp://127.0.0.1/v2", "http://ann:coo@127.0.0.1/v2"])(
    "must be an address that a client can go to, which %j is not",
    async (location) => {
      vendor.habits.location = location;
      const { error } = await clientOf().GET("/pigeons/{id}", one);
      expect(error).toMatchObject({ kind: "decode", operationId: "findLoft" });
      expect(error?.message).toContain("without the https address of a server at /loft");
      expect(vendor.count(LOGIN)).toBe(0);
    },
  );

  it("is asked for again after it could not be found", async () => {
    vendor.habits.location = "loft";
    const client = clientOf();
    const results = await readMany(client, 5);
    expect(new Set(results.map(({ error }) => error)).size).toBe(1);
    vendor.habits.location = undefined;
    expect((await client.GET("/pigeons/{id}", one)).error).toBeUndefined();
    expect(vendor.count(FIND)).toBe(2);
  });

  it("is not gone to from a mock, which says what the spec has as an example", async () => {
    const urls: string[] = [];
    const client = createLoftClient({
      baseUrl: "http://127.0.0.1:4010/loft/v1",
      fetch: ({ url }) => {
        urls.push(url);
        return jsonAnswer({ loft: "https://eu.loft.example/v2", door: { token: "door-token-1" } });
      },
    });
    await client.GET("/pigeons/{id}", one);
    expect(urls.map((url) => new URL(url).origin)).toEqual(Array(3).fill("http://127.0.0.1:4010"));
  });
});

describe("a session that the vendor ends", () => {
  it("amid many calls, is followed by one login, and each call that was refused is sent once more", async () => {
    vendor.habits.lasting = [11];
    const client = clientOf();
    const results = await readMany(client, 40);
    expect(results.every(({ error }) => error === undefined)).toBe(true);
    expect([FIND, LOGIN, READ].map((key) => vendor.count(key))).toEqual([1, 2, 40 + 29]);
    expect(vendor.open).toEqual(new Set(["door-token-2"]));
  });

  it("again and again is no loop: a call logs in anew once, and then gives the vendor's error", async () => {
    vendor.habits.lasting = Array.from({ length: 100 }, () => 0);
    const everShut = clientOf();
    const { error } = await everShut.GET("/pigeons/{id}", one);
    expect(error).toMatchObject({ kind: "session-ended", code: "DoorShut", attempts: 2, advice: undefined });
    expect([LOGIN, READ].map((key) => vendor.count(key))).toEqual([2, 2]);

    const results = await readMany(everShut, 10);
    expect(results.every((result) => result.error?.kind === "session-ended")).toBe(true);
    expect(vendor.count(READ)).toBe(22);
    // One for the ten together, and one more for the session that they lost.
    expect(vendor.count(LOGIN)).toBe(4);
  });

  it.each<[string, (client: LoftClient) => Promise<{ error?: unknown }>]>([
    ["GET", (client) => client.GET("/pigeons/{id}", one)],
    ["PUT", (client) => client.PUT("/pigeons/{id}", one)],
    ["POST that only reads", (client) => client.POST("/pigeons/search", { body: { name: "Ann" } })],
  ])("does not keep a %s from being done", async (_, make) => {
    const client = clientOf();
    await client.GET("/pigeons/{id}", one);
    vendor.endSessions();
    expect((await make(client)).error).toBeUndefined();
    expect(vendor.count(LOGIN)).toBe(2);
    expect(vendor.visits.at(-1)?.body).toBe(vendor.visits.at(-3)?.body);
  });

  it.each<[string, (client: LoftClient) => Promise<{ error?: unknown }>]>([
    ["POST that creates", (client) => client.POST("/pigeons", { body: {} })],
    ["DELETE that the spec calls unrepeatable", (client) => client.DELETE("/pigeons/{id}", one)],
  ])("is told to who made a %s, which is not sent again; the next call logs in", async (_, make) => {
    const client = clientOf();
    await client.GET("/pigeons/{id}", one);
    vendor.endSessions();
    const { error } = (await make(client)) as { error?: HttpError };
    expect(error).toMatchObject({ kind: "session-ended", attempts: 1, reference: "T-17" });
    expect(error?.message).toContain("is shut. Reference: T-17. It was not sent again, since");
    expect(error?.advice).toMatch(/ must not be done twice\. The next call opens a new session\.$/u);
    expect(vendor.count(LOGIN)).toBe(1);
    expect((await make(client)).error).toBeUndefined();
    expect(vendor.count(LOGIN)).toBe(2);
  });

  it("is reported late by a call that was long on its way, without harm to the next session", async () => {
    const { client, late, settle } = await callUnderWay();
    vendor.endSessions();
    await client.GET("/pigeons/{id}", one);
    settle();
    expect((await late).error).toBeUndefined();
    await client.GET("/pigeons/{id}", one);
    expect(vendor.count(LOGIN)).toBe(2);
  });

  it("leaves no trace of its answer where the call's time ends during the next login", async () => {
    const { promise, settle } = deferred();
    const client = clientOf();
    await client.GET("/pigeons/{id}", one);
    vendor.endSessions();
    vendor.habits.beforeDoor = promise;
    const result = await client.GET("/pigeons/{id}", { ...one, timeout: 1000 });
    settle();
    expect(result.error).toMatchObject({ kind: "timeout", operationId: "getPigeon", attempts: 1 });
    expect(result.response).toBeUndefined();
  });

  it("is followed by a login that does not wait for the calls in line, which wait for it", async () => {
    vi.useFakeTimers();
    const order: string[] = [];
    const client = createLoftClient({
      requestsPerSecond: 3,
      fetch: ({ url, headers }) => {
        const last = url.slice(url.lastIndexOf("/") + 1);
        order.push(last);
        if (last === "where") return jsonAnswer({ loft: "https://eu.loft.example/v2" });
        if (last === "doors") return jsonAnswer({ door: { token: `door-token-${order.length}` } });
        // The session of the first login, which is the second request.
        const isShut = headers.get("authorization") === "Door door-token-2";
        return isShut ? jsonAnswer({ code: "DoorShut" }, 500) : jsonAnswer({ id: 7 });
      },
    });
    const results = readMany(client, 5);
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await results).every(({ error }) => error === undefined)).toBe(true);
    expect(order.slice(0, 7)).toEqual(["where", "doors", "7", "doors", "7", "7", "7"]);
  });

  it("is noticed by the calls in line before they are sent, so that none is sent in vain and none is lost", async () => {
    vi.useFakeTimers();
    let logins = 0;
    let creations = 0;
    let refused = 0;
    const client = createLoftClient({
      requestsPerSecond: 5,
      fetch: ({ url, headers }) => {
        if (url.endsWith("/where")) return jsonAnswer({ loft: "https://eu.loft.example/v2" });
        if (url.endsWith("/doors")) return jsonAnswer({ door: { token: `door-token-${(logins += 1)}` } });
        const isShut = creations >= 10 && headers.get("authorization") === "Door door-token-1";
        if (isShut) refused += 1;
        else creations += 1;
        return isShut ? jsonAnswer({ code: "DoorShut" }, 500) : jsonAnswer({ id: 7 });
      },
    });
    const results = Promise.all(Array.from({ length: 40 }, () => client.POST("/pigeons", { body: {} })));
    await vi.advanceTimersByTimeAsync(60_000);
    const errors = (await results).filter(({ error }) => error !== undefined);
    // Those that were on their way together when it ended.
    expect(errors.length).toBeLessThanOrEqual(5);
    expect(refused).toBe(errors.length);
    expect([logins, creations]).toEqual([2, 40 - errors.length]);
  });

  it("does not use up the vendor's advice to try again after another failure", async () => {
    let reads = 0;
    const client = clientOf({
      retryDelay: 0,
      fetch: (request) => {
        if (request.url.endsWith("/pigeons/7")) reads += 1;
        return reads === 3 ? new Response("Storm", { status: 503 }) : fetch(request);
      },
    });
    await client.GET("/pigeons/{id}", one);
    vendor.endSessions();
    expect((await client.GET("/pigeons/{id}", one)).error).toBeUndefined();
    expect(reads).toBe(4);
  });

  it("fails the call with the login's error where the next login fails", async () => {
    const client = clientOf();
    await client.GET("/pigeons/{id}", one);
    vendor.endSessions();
    vendor.habits.refusals = 1;
    const results = await readMany(client, 5);
    expect(new Set(results.map(({ error }) => error)).size).toBe(1);
    expect(results[0]?.error).toMatchObject({ kind: "unauthenticated", operationId: "openDoor" });
    expect(vendor.count(LOGIN)).toBe(2);
  });

  it("is nothing to the client where it was the caller's own", async () => {
    const client = clientOf();
    await client.GET("/pigeons/{id}", one);
    const { error } = await client.GET("/pigeons/{id}", {
      ...one,
      headers: { authorization: "Door mine-5678" },
    });
    expect(error).toMatchObject({ kind: "session-ended", attempts: 1, advice: undefined });
    await client.GET("/pigeons/{id}", one);
    expect(vendor.count(LOGIN)).toBe(1);
  });
});

describe("a session that has been idle", () => {
  const fake = () => {
    vi.useFakeTimers({ toFake: ["performance"] });
  };

  it("is used as long as each call comes in time", async () => {
    fake();
    const client = clientOf();
    for (let turn = 0; turn < 5; turn++) {
      await client.GET("/pigeons/{id}", one);
      vi.advanceTimersByTime(8 * 60_000);
    }
    expect([LOGIN, READ].map((key) => vendor.count(key))).toEqual([1, 5]);
  });

  it("is renewed shortly before its time is over, once for all calls, and no call is sent in vain", async () => {
    fake();
    const client = clientOf();
    await client.GET("/pigeons/{id}", one);
    vi.advanceTimersByTime(9.5 * 60_000);
    await readMany(client, 10);
    expect([FIND, LOGIN, READ].map((key) => vendor.count(key))).toEqual([1, 2, 11]);
    expect(vendor.visits.every(({ status }) => status === 200)).toBe(true);
  });
});

describe("a client that is closed", () => {
  it("logs out once, and takes no further calls", async () => {
    const client = clientOf();
    await client.GET("/pigeons/{id}", one);
    await Promise.all([client.close(), client.close(), client[Symbol.asyncDispose]()]);
    await client.close();
    expect(vendor.count(LOGOUT)).toBe(1);
    expect(vendor.visits.at(-1)).toMatchObject({ key: LOGOUT, authorization: "Door door-token-1" });
    expect(vendor.open.size).toBe(0);
    await expect(client.GET("/pigeons/{id}", one)).rejects.toThrow(
      new UsageError("The Loft client is closed and takes no further calls."),
    );
    await expect(client.GET("/weather")).rejects.toThrow(UsageError);
    expect(vendor.count(READ)).toBe(1);
  });

  it("is closed for all who close it when its session is", async () => {
    const client = clientOf();
    await client.GET("/pigeons/{id}", one);
    const first = client.close();
    await client.close();
    expect(vendor.open.size).toBe(0);
    await first;
  });

  it("says nothing to a vendor at which it has no session", async () => {
    await clientOf().close();
    const keyed = clientOf({ key: "key-5678" });
    await keyed.GET("/pigeons/{id}", one);
    await keyed.close();
    expect(vendor.count(LOGOUT)).toBe(0);
    await expect(keyed.GET("/pigeons/{id}", one)).rejects.toThrow(UsageError);
  });

  it("is closed whatever the vendor says to that", async () => {
    vendor.habits.leaveStatus = 500;
    const client = clientOf();
    await client.GET("/pigeons/{id}", one);
    await expect(client.close()).resolves.toBeUndefined();
    const stranded = clientOf({ retries: 0 });
    await stranded.GET("/pigeons/{id}", one);
    await vendor.close();
    await expect(stranded.close()).resolves.toBeUndefined();
  });

  it("passes on an abort of the caller, and only that", async () => {
    const client = clientOf();
    await client.GET("/pigeons/{id}", one);
    await expect(client.close({ signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
    await expect(client.GET("/weather")).rejects.toThrow(UsageError);
  });

  it.each<[string, unknown]>([
    ["a time that is none", { timeout: -1 }],
    ["a signal that is none", { signal: "now" }],
    ["a setting that does not exist", { timeuot: 5 }],
    ["settings that are no object", null],
  ])("is refused with %s, stays open and can be closed rightly", async (_, settings) => {
    const client = clientOf();
    await client.GET("/pigeons/{id}", one);
    await expect(client.close(settings as object)).rejects.toThrow(UsageError);
    expect((await client.GET("/pigeons/{id}", one)).error).toBeUndefined();
    await client.close();
    expect(vendor.open.size).toBe(0);
  });

  it("logs out of a session that was being opened, and refuses the calls that waited for it", async () => {
    const { promise, settle } = deferred();
    vendor.habits.beforeDoor = promise;
    const client = clientOf();
    const waiting = client.GET("/pigeons/{id}", one);
    await loginArrived();
    const closing = client.close();
    settle();
    await expect(waiting).rejects.toThrow(UsageError);
    await closing;
    expect([LOGIN, LOGOUT, READ].map((key) => vendor.count(key))).toEqual([1, 1, 0]);
    expect(vendor.open.size).toBe(0);
  });

  it("lets the calls that are under way end as they end, and opens no session for them", async () => {
    const { client, late, settle } = await callUnderWay();
    await client.close();
    settle();
    expect((await late).error).toMatchObject({ kind: "session-ended", attempts: 1 });
    expect(vendor.count(LOGIN)).toBe(1);
  });
});

describe("the secrets of a session", () => {
  const everything = (value: unknown) =>
    `${inspect(value, { depth: Infinity, showHidden: true })} ${JSON.stringify(value)} ${String(value)}`;

  it("stay out of the errors of its calls, and of the client", async () => {
    const client = clientOf();
    await client.GET("/pigeons/{id}", one);
    vendor.endSessions();
    // The vendor's text repeats the token.
    const { error, response } = await client.POST("/pigeons", { body: {} });
    expect(error?.message).toContain("The door *** is shut.");
    expect(everything([error, response, client])).not.toMatch(/door-token|coo-coo/u);
  });

  it("stay out of the errors of a login, of a logout and of the network", async () => {
    const thrown = (request: Request, body: string) =>
      Object.assign(new TypeError(`failed: ${body} ${request.headers.get("authorization") ?? ""}`), {
        request,
      });
    const failing = (path: string) =>
      clientOf({
        retries: 0,
        fetch: async (request) => {
          if (request.url.endsWith(path)) throw thrown(request.clone(), await request.text());
          return fetch(request);
        },
      });
    for (const path of ["/where", "/doors", "/pigeons/7"]) {
      const result = await failing(path).GET("/pigeons/{id}", one);
      expect(result.error?.kind).toBe("network");
      expect(everything(result)).not.toMatch(/door-token|coo-coo/u);
    }
  });
});
