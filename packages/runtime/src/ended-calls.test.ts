import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TimeoutError } from "./errors/timeout-error.ts";
import { observeFetch, textAnswer } from "./testing/observed-fetch.ts";
import { createPigeonClient } from "./testing/pigeon-client.ts";
import { startServer, type TestServer } from "./testing/start-server.ts";

const query = { to: "Ann" };
const never = () => new Promise<Response>(() => undefined);

/** Watches the timers that are set from here on; gives how many of them were never cleared. */
function watchTimers(): () => number {
  const set = vi.spyOn(globalThis, "setTimeout");
  const clear = vi.spyOn(globalThis, "clearTimeout");
  return () => {
    const cleared = new Set<unknown>(clear.mock.calls.map(([timer]) => timer));
    return set.mock.results.filter(({ value }) => !cleared.has(value)).length;
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a call that takes too long", () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer(() => undefined);
  });
  afterEach(() => server.close());

  it("ends with a TimeoutError that says how long it was given", async () => {
    const { error, response } = await createPigeonClient({ baseUrl: server.origin, timeout: 30 }).GET(
      "/letters",
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      kind: "timeout",
      budget: 30,
      attempts: 1,
      url: `${server.origin}/letters`,
    });
    expect(error?.message).toBe(
      "Pigeon listLetters (GET /letters) took longer than 30 ms. Pass a larger `timeout` if it may.",
    );
    expect(response).toBeUndefined();
  });

  it("is given its own time if it asks for it", async () => {
    const client = createPigeonClient({ baseUrl: server.origin });
    const { error } = await client.GET("/letters", { timeout: 20 });
    expect(error).toMatchObject({ kind: "timeout", budget: 20 });
  });

  it("ends although it is the body that does not come to an end", async () => {
    const { fetch } = observeFetch(() => new Response(new ReadableStream()));
    const client = createPigeonClient({ fetch, timeout: 20 });
    const { error, response } = await client.GET("/send", { params: { query } });
    expect(error?.kind).toBe("timeout");
    expect(response?.status).toBe(200);
  });

  it("ends although the given fetch does not heed its signal", async () => {
    const { error } = await createPigeonClient({ fetch: never, timeout: 10 }).GET("/letters");
    expect(error?.kind).toBe("timeout");
  });

  it("ends while it waits to repeat a request, and leaves no timer behind", async () => {
    const timersLeft = watchTimers();
    const { fetch, requests } = observeFetch(textAnswer("Out", 500));
    const client = createPigeonClient({ fetch, timeout: 20, retryDelay: 60_000 });
    const { error, response } = await client.GET("/send", { params: { query } });
    expect(error).toMatchObject({ kind: "timeout", attempts: 1 });
    expect(response?.status).toBe(500);
    expect(requests).toHaveLength(1);
    expect(timersLeft()).toBe(0);
  });
});

describe("a call in time", () => {
  it("leaves no timer behind that would keep the process alive", async () => {
    const timersLeft = watchTimers();
    const { fetch } = observeFetch(textAnswer("sent"));
    await createPigeonClient({ fetch }).GET("/send", { params: { query } });
    expect(timersLeft()).toBe(0);
  });

  it("lets go of the caller's signal", async () => {
    const controller = new AbortController();
    const added: string[] = [];
    const { signal } = controller;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...given: Parameters<typeof add>) => {
      added.push(given[0]);
      add(...given);
    };
    signal.removeEventListener = (...given: Parameters<typeof remove>) => {
      added.pop();
      remove(...given);
    };
    const { fetch } = observeFetch(textAnswer("sent"));
    await createPigeonClient({ fetch }).GET("/send", { params: { query }, signal });
    expect(added).toEqual([]);
  });
});

describe("a call that the caller aborts", () => {
  it("rejects with the caller's reason, untouched", async () => {
    const controller = new AbortController();
    const reason = { mine: true };
    const client = createPigeonClient({
      fetch: () => {
        controller.abort(reason);
        return never();
      },
    });
    await expect(client.GET("/letters", { signal: controller.signal })).rejects.toBe(reason);
  });

  it("passes the abort on to a request on its way", async () => {
    const controller = new AbortController();
    let dropped: () => void = () => undefined;
    const isDropped = new Promise<void>((resolve) => (dropped = resolve));
    const server = await startServer((request) => {
      request.socket.once("close", dropped);
      controller.abort(new Error("changed my mind"));
    });
    const client = createPigeonClient({ baseUrl: server.origin });
    await expect(client.GET("/letters", { signal: controller.signal })).rejects.toThrow("changed my mind");
    await isDropped;
    await server.close();
  });

  it("sends nothing if the signal was aborted before", async () => {
    const { fetch, requests } = observeFetch(textAnswer("sent"));
    const signal = AbortSignal.abort("too late");
    const call = createPigeonClient({ fetch }).GET("/send", { params: { query }, signal });
    await expect(call).rejects.toBe("too late");
    expect(requests).toHaveLength(0);
  });

  it("ends the wait before a repetition at once", async () => {
    const timersLeft = watchTimers();
    const controller = new AbortController();
    const { fetch, requests } = observeFetch(() => {
      setImmediate(() => {
        controller.abort("enough");
      });
      return textAnswer("Out", 500);
    });
    const call = createPigeonClient({ fetch, retryDelay: 60_000 }).GET("/send", {
      params: { query },
      signal: controller.signal,
    });
    await expect(call).rejects.toBe("enough");
    expect(requests).toHaveLength(1);
    expect(timersLeft()).toBe(0);
  });
});
