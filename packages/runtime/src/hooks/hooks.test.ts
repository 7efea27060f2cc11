import { AsyncLocalStorage } from "node:async_hooks";
import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { platformClock } from "../clock/clock.ts";
import { loftBehaviour } from "../testing/loft-behaviour.ts";
import { createLoftClient } from "../testing/loft-client.ts";
import { startLoftVendor } from "../testing/loft-vendor.ts";
import { jsonAnswer, observeFetch, textAnswer, type ObservedAnswer } from "../testing/observed-fetch.ts";
import { createPigeonClient, type PigeonOptions } from "../testing/pigeon-client.ts";
import { createQuotaClient } from "../testing/quota-client.ts";
import type { AttemptEvent, FailureEvent, Hooks, ResponseEvent } from "./hooks.ts";

type Told =
  | readonly ["request", AttemptEvent]
  | readonly ["response", ResponseEvent]
  | readonly ["error", FailureEvent];

/** Hooks that keep what they are told. */
function listen() {
  const told: Told[] = [];
  const hooks: Hooks = {
    onRequest: (event) => told.push(["request", event]),
    onResponse: (event) => told.push(["response", event]),
    onError: (event) => told.push(["error", event]),
  };
  return { hooks, told, names: () => told.map(([name, { attempt }]) => `${name} ${attempt}`) };
}

function listenTo(answers: ObservedAnswer[], options: PigeonOptions = {}) {
  const listener = listen();
  const { fetch } = observeFetch(...answers);
  const clock = { ...platformClock, random: () => 0.25 };
  const client = createPigeonClient({ fetch, clock, retryDelay: 4, hooks: listener.hooks, ...options });
  return { ...listener, client };
}

const lost = () => Promise.reject(Object.assign(new TypeError("connect refused"), { code: "ECONNREFUSED" }));
const never = () => new Promise<Response>(() => undefined);
const brokenBody = () =>
  new Response(
    new ReadableStream({
      pull: (controller) => {
        controller.error(new Error("cut off"));
      },
    }),
  );
const endlessBody = () => new Response(new ReadableStream());

afterEach(() => {
  vi.restoreAllMocks();
});

describe("hooks", () => {
  it("are told of the request and of the answer, before the caller has it", async () => {
    const { client, told, names } = listenTo([jsonAnswer({ id: 7 })]);
    const call = client.GET("/letters/{id}", { params: { path: { id: 7 } } }).then(names);
    expect(await call).toEqual(["request 1", "response 1"]);
    const common = {
      callId: expect.any(Number) as number,
      vendor: "pigeon",
      operationId: "getLetter",
      method: "GET",
      path: "/letters/{id}",
      attempt: 1,
      request: { url: "https://pigeon.example/api/v1/letters/7", headers: { authorization: "***" } },
    };
    expect(told[0]).toEqual(["request", common]);
    expect(told[1]).toEqual([
      "response",
      {
        ...common,
        status: 200,
        headers: { "content-type": "application/json" },
        milliseconds: expect.any(Number) as number,
        again: undefined,
      },
    ]);
  });

  it("are told of every attempt, and whether and why and after how long another one follows", async () => {
    const { client, told, names } = listenTo([lost, textAnswer("Storm", 503), jsonAnswer([])]);
    await client.GET("/letters");
    expect(names()).toEqual(["request 1", "error 1", "request 2", "response 2", "request 3", "response 3"]);
    expect(told[1]?.[1]).toMatchObject({
      reason: "network",
      message: "connect refused",
      code: "ECONNREFUSED",
      status: undefined,
      again: { in: 1, cause: "effect" },
    });
    expect(told[3]?.[1]).toMatchObject({ status: 503, again: { in: 2, cause: "effect" } });
    expect(told[5]?.[1]).toMatchObject({ status: 200, again: undefined });
    expect(new Set(told.map(([, { callId }]) => callId)).size).toBe(1);
  });

  it("are told of repetitions for the quota and on the vendor's advice as such", async () => {
    const { hooks, told } = listen();
    const { fetch } = observeFetch(textAnswer("Too many", 429), textAnswer("Storm", 503), jsonAnswer({}));
    await createQuotaClient({ fetch, hooks, retryDelay: 3 }).POST("/letters", { body: { to: "Ann" } });
    const ends = told.flatMap(([name, event]) => (name === "response" ? [event] : []));
    expect(ends.map(({ status, again }) => [status, again])).toEqual([
      [429, { in: 3, cause: "quota" }],
      [503, { in: 3, cause: "advice" }],
      [200, undefined],
    ]);
  });

  it("are told the number of the call, which no other call of the program has", async () => {
    const { client, told } = listenTo([jsonAnswer({ data: { flights: [1] }, meta: { total: 2 } })]);
    const other = listenTo([jsonAnswer([])]);
    await Promise.all([client.GET("/letters"), client.GET("/letters"), other.client.GET("/letters")]);
    const pages = client.pages("/flights");
    await pages.next();
    await pages.next();
    const all = [...told, ...other.told].flatMap(([name, { callId }]) =>
      name === "request" ? [callId] : [],
    );
    expect(new Set(all).size).toBe(5);
  });

  it.each<[string, ObservedAnswer, PigeonOptions, Partial<FailureEvent>]>([
    ["a network failure", lost, {}, { reason: "network", code: "ECONNREFUSED", status: undefined }],
    ["a body that breaks off", brokenBody, {}, { reason: "network", message: "cut off", status: 200 }],
    ["an attempt out of time", never, { attemptTimeout: 10 }, { reason: "timeout", status: undefined }],
    ["a call out of time", never, { timeout: 10 }, { reason: "timeout", status: undefined }],
    ["a body out of time", endlessBody, { timeout: 10 }, { reason: "timeout", status: 200 }],
  ])("are told of %s once, before the caller", async (_, answer, options, want) => {
    const { client, told, names } = listenTo([answer], { retries: 0, ...options });
    expect(await client.GET("/letters").then(names)).toEqual(["request 1", "error 1"]);
    expect(told[1]?.[1]).toMatchObject({ ...want, again: undefined });
  });

  it("are told that the caller has aborted, but not the caller's reason", async () => {
    const controller = new AbortController();
    const { client, told, names } = listenTo([
      () => {
        setImmediate(() => {
          controller.abort("my own business");
        });
        return never();
      },
    ]);
    const call = client.GET("/letters", { signal: controller.signal });
    await expect(
      call.finally(() => {
        expect(names()).toEqual(["request 1", "error 1"]);
      }),
    ).rejects.toBe("my own business");
    expect(told[1]?.[1]).toMatchObject({ reason: "aborted", message: "The caller has aborted the call." });
    expect(inspect(told)).not.toContain("my own business");
  });

  it("are told of a fetch that gives no Response, which is a UsageError for the caller", async () => {
    const { client, told } = listenTo([() => "sent" as unknown as Response]);
    await expect(client.GET("/letters")).rejects.toThrow('"fetch" must return a Response');
    expect(told[1]?.[1]).toMatchObject({ reason: "usage", again: undefined });
  });

  it("are not told of what was never sent", async () => {
    const { client, told } = listenTo([jsonAnswer([])]);
    await expect(client.GET("/letters", { timeout: 0 })).rejects.toThrow();
    await expect(client.GET("/letters", { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(told).toEqual([]);
  });

  it("are told of a stream when its head is there", async () => {
    const { client, names } = listenTo([endlessBody]);
    const { data } = await client.GET("/letters/{id}/record", { params: { path: { id: 7 } }, as: "stream" });
    expect(names()).toEqual(["request 1", "response 1"]);
    await data?.cancel();
  });

  it("are told of what a client does by itself, as calls of their own, free of the session's secrets", async () => {
    const vendor = await startLoftVendor();
    const { hooks, told } = listen();
    const client = createLoftClient({ baseUrl: vendor.gate, hooks }, loftBehaviour(vendor.gate));
    await client.GET("/pigeons/{id}", { params: { path: { id: 7 } } });
    await client.close();
    const starts = told.flatMap(([name, event]) => (name === "request" ? [event] : []));
    expect(starts.map(({ operationId }) => operationId)).toEqual([
      "findLoft",
      "openDoor",
      "getPigeon",
      "leave",
    ]);
    expect(new Set(starts.map(({ callId }) => callId)).size).toBe(4);
    expect(inspect(told, { depth: Infinity })).not.toMatch(/door-token|coo-coo/u);
    await vendor.close();
  });

  it("see no secret, wherever it stands", async () => {
    const token = "token-1234";
    const key = "key-5678";
    const basic = btoa(`${token}:X`);
    const answer = () =>
      new Response("no", { status: 503, headers: { "x-echo": `Basic ${basic}`, "x-key": key } });
    const broken = () => Promise.reject(new Error(`cannot send ${key} with ${basic}`));
    const { client, told } = listenTo([answer, broken], { token, key });
    await client.GET("/send", { params: { query: { to: "Ann" } } });
    await client.GET("/send", { params: { query: { to: "Ann" } } });
    const text = `${inspect(told, { depth: Infinity })} ${JSON.stringify(told)}`;
    expect(text).toContain("key=***");
    expect(text).toContain("cannot send *** with ***");
    for (const secret of [token, key, basic]) expect(text).not.toContain(secret);
  });

  it("are given what nobody can change", async () => {
    const { client, told } = listenTo([lost, textAnswer("Storm", 503), jsonAnswer([])]);
    await client.GET("/letters");
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(told.map(([, event]) => frozen(event))).toEqual(Array(6).fill(true));
    // Plain objects, so that a logger can write them.
    expect(told.map(([, event]) => Object.getPrototypeOf(event) as unknown)).toEqual(
      Array(6).fill(Object.prototype),
    );
  });

  it("are called in the context of their call, also where it has waited for its turn", async () => {
    vi.useFakeTimers();
    const context = new AsyncLocalStorage<string>();
    const seen: (string | undefined)[] = [];
    const note = () => seen.push(context.getStore());
    const { fetch } = observeFetch(textAnswer("Storm", 503), jsonAnswer([]));
    const client = createQuotaClient({ fetch, requestsPerSecond: 1, hooks: { onRequest: note } });
    const calls = ["first", "second"].map((name) => context.run(name, () => client.GET("/letters")));
    await vi.advanceTimersByTimeAsync(60_000);
    await Promise.all(calls);
    vi.useRealTimers();
    expect(seen.toSorted()).toEqual(["first", "first", "second"]);
  });

  it("measure by the client's clock", async () => {
    let now = 0;
    const clock = { ...platformClock, elapsed: () => (now += 40) };
    const { client, told } = listenTo([jsonAnswer([])], { clock });
    await client.GET("/letters");
    const [, event] = told[1] as readonly ["response", ResponseEvent];
    expect(event.milliseconds % 40).toBe(0);
    expect(event.milliseconds).toBeGreaterThan(0);
  });
});

describe("a hook that fails", () => {
  const failing: [string, Hooks][] = [
    [
      "throws",
      {
        onRequest: () => {
          throw new Error("full disk");
        },
        onResponse: () => {
          throw new Error("full disk again");
        },
      },
    ],
    ["rejects", { onRequest: () => Promise.reject(new Error("full disk")) }],
  ];

  it.each(failing)("harms no call where it %s, and is told of once", async (_, hooks) => {
    const tell = vi.spyOn(console, "error").mockReturnValue();
    const { fetch } = observeFetch(jsonAnswer([]));
    const client = createPigeonClient({ fetch, hooks });
    expect(await client.GET("/letters")).toMatchObject({ data: [] });
    expect(await client.GET("/letters")).toMatchObject({ data: [] });
    await new Promise((resolve) => setImmediate(resolve));
    expect(tell).toHaveBeenCalledTimes(1);
    expect(tell.mock.calls[0]).toEqual([
      "A hook of the Pigeon client has failed. Further failures are not told.",
      expect.objectContaining({ message: "full disk" }),
    ]);
  });

  it("is not waited for where it does not end", async () => {
    const { fetch } = observeFetch(jsonAnswer([]));
    const client = createPigeonClient({ fetch, hooks: { onRequest: never, onResponse: never } });
    expect(await client.GET("/letters")).toMatchObject({ data: [] });
  });

  it("is called as a method of what it came in", async () => {
    const { fetch } = observeFetch(jsonAnswer([]));
    class Log implements Hooks {
      readonly #lines: string[] = [];
      onResponse({ operationId }: ResponseEvent): void {
        this.#lines.push(operationId);
      }
      get lines(): readonly string[] {
        return this.#lines;
      }
    }
    const hooks = new Log();
    await createPigeonClient({ fetch, hooks }).GET("/letters");
    expect(hooks.lines).toEqual(["listLetters"]);
  });
});
