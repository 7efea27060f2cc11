import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { platformClock } from "../clock/clock.ts";
import { createTurns, type TakeTurn, type Turns } from "./turns.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const patient = () => new AbortController().signal;
const fivePerSecond = () => createTurns(platformClock, [{ requests: 5, per: "second", span: 1000 }]);

/** Waits for a turn and notes it; the answer takes so long to come. */
async function send(takeTurn: TakeTurn, note: () => void, latency = 0): Promise<void> {
  const turn = await takeTurn(patient());
  note();
  setTimeout(() => {
    turn.end();
  }, latency);
}

/** The times at which so many requests are sent that are all wanted at once. */
function sendMany(turns: Turns, count: number, latency = 0): number[] {
  const start = performance.now();
  const times: number[] = [];
  const note = () => times.push(performance.now() - start);
  for (let index = 0; index < count; index++) void send(turns.enter(), note, latency);
  return times;
}

describe("the turns of a client", () => {
  it("are had at once where there is no limit", async () => {
    const times = sendMany(createTurns(platformClock, []), 100);
    await vi.advanceTimersByTimeAsync(0);
    expect(times).toHaveLength(100);
  });

  it("come in a burst of as many as the limit has, and then as the slots are free", async () => {
    const times = sendMany(fivePerSecond(), 12, 100);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(times).toEqual([0, 0, 0, 0, 0, 1100, 1100, 1100, 1100, 1100, 2200, 2200]);
  });

  it("keep every limit there is", async () => {
    const turns = createTurns(platformClock, [
      { requests: 2, per: "second", span: 1000 },
      { requests: 3, per: "minute", span: 60_000 },
    ]);
    const times = sendMany(turns, 5);
    await vi.advanceTimersByTimeAsync(200_000);
    expect(times).toEqual([0, 0, 1000, 60_000, 60_000]);
  });

  it("never let the vendor count more in a second, whenever within its time a request arrives", async () => {
    const turns = fivePerSecond();
    const arrivals: number[] = [];
    const request = async (takeTurn: TakeTurn, latency: number, arrival: number) => {
      const turn = await takeTurn(patient());
      setTimeout(() => arrivals.push(performance.now()), latency * arrival);
      setTimeout(() => {
        turn.end();
      }, latency);
    };
    // Latencies up to a second, arrivals anywhere within them: whole-number arithmetic in place of chance.
    for (let index = 0; index < 200; index++) {
      void request(turns.enter(), (index * 379) % 1000, ((index * 7) % 11) / 10);
    }
    await vi.advanceTimersByTimeAsync(200_000);
    expect(arrivals).toHaveLength(200);
    arrivals.sort((one, other) => one - other);
    const spreads = arrivals.slice(5).map((time, index) => time - (arrivals[index] ?? 0));
    expect(Math.min(...spreads)).toBeGreaterThanOrEqual(1000);
  });

  it("are given first come, first served", async () => {
    const turns = createTurns(platformClock, [{ requests: 1, per: "second", span: 1000 }]);
    const order: string[] = [];
    for (const name of ["a", "b", "c"]) void send(turns.enter(), () => order.push(name));
    await vi.advanceTimersByTimeAsync(5000);
    expect(order).toEqual(["a", "b", "c"]);
  });

  it("put a call that sends once more before the calls that came later", async () => {
    const turns = createTurns(platformClock, [{ requests: 1, per: "second", span: 1000 }]);
    const order: string[] = [];
    const first = turns.enter();
    void send(first, () => order.push("first"));
    for (const name of ["second", "third"]) void send(turns.enter(), () => order.push(name));
    await vi.advanceTimersByTimeAsync(0);
    void send(first, () => order.push("first again"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(order).toEqual(["first", "first again", "second", "third"]);
  });

  it("are given up at once by a call that is aborted, with its reason", async () => {
    const turns = createTurns(platformClock, [{ requests: 1, per: "second", span: 1000 }]);
    const order: string[] = [];
    const controller = new AbortController();
    void send(turns.enter(), () => order.push("first"));
    const aborted = turns.enter()(controller.signal);
    void send(turns.enter(), () => order.push("third"));
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(order).toEqual(["first", "third"]);
  });

  it("are not lost to others when a call is aborted after its own", async () => {
    const turns = createTurns(platformClock, [{ requests: 1, per: "second", span: 1000 }]);
    const controller = new AbortController();
    await turns.enter()(controller.signal);
    const times = sendMany(turns, 1);
    controller.abort();
    await vi.advanceTimersByTimeAsync(2000);
    expect(times).toEqual([2000]);
  });

  it("are not given to a call that was aborted before", async () => {
    const reason = new Error("too late");
    await expect(createTurns(platformClock, []).enter()(AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it("are not used up by a request that is in vain when its turn comes", async () => {
    const turns = createTurns(platformClock, [{ requests: 1, per: "second", span: 1000 }]);
    (await turns.enter()(patient())).end();
    let isInVain = false;
    const vain = turns.enter()(patient(), () => isInVain);
    const times = sendMany(turns, 1);
    isInVain = true;
    await vi.advanceTimersByTimeAsync(1000);
    expect((await vain).isInVain).toBe(true);
    expect(times).toEqual([1000]);
  });

  it("stop for all while they are held back", async () => {
    const turns = fivePerSecond();
    turns.holdBack(3000);
    turns.holdBack(500);
    const times = sendMany(turns, 6, 100);
    await vi.advanceTimersByTimeAsync(2999);
    expect(times).toEqual([]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(times).toEqual([3000, 3000, 3000, 3000, 3000, 4100]);
  });

  it("leave no timer while nobody waits, though slots are held", async () => {
    const turns = createTurns(platformClock, [{ requests: 1, per: "second", span: 1000 }]);
    const turn = await turns.enter()(patient());
    turn.end();
    turns.holdBack(60_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("leave no timer when the only call that waits is aborted", async () => {
    const turns = createTurns(platformClock, [{ requests: 1, per: "second", span: 1000 }]);
    await turns.enter()(patient());
    const controller = new AbortController();
    const waiting = turns.enter()(controller.signal);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort();
    await expect(waiting).rejects.toThrow();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("are had first by a call that others wait for, and by two such in their order", async () => {
    const turns = createTurns(platformClock, [{ requests: 1, per: "second", span: 1000 }]);
    const order: string[] = [];
    for (const name of ["a", "b", "c"]) void send(turns.enter(), () => order.push(name));
    for (const name of ["login", "second login"]) void send(turns.enterFirst(), () => order.push(name));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(order).toEqual(["a", "login", "second login", "b", "c"]);
  });
});
