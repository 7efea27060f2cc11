import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { platformClock } from "../clock/clock.ts";
import { createSimulatedClock } from "../testing/simulated-clock.ts";
import { startDeadline } from "./deadline.ts";

const never = new Promise<never>(() => undefined);

describe("a deadline", () => {
  it("lets work in time go through", async () => {
    const deadline = startDeadline(platformClock, 60_000, undefined);
    expect(await deadline.race(Promise.resolve(7))).toBe(7);
    expect(deadline.endedBy()).toBeUndefined();
    deadline.release();
  });

  it("lets the failure of work go through as it is", async () => {
    const deadline = startDeadline(platformClock, 60_000, undefined);
    const failure = new Error("no");
    await expect(deadline.race(Promise.reject(failure))).rejects.toBe(failure);
    expect(deadline.endedBy()).toBeUndefined();
    deadline.release();
  });

  it("ends work when its time is over, and tells the work by a signal", async () => {
    const deadline = startDeadline(platformClock, 5, undefined);
    await expect(deadline.race(never)).rejects.toThrow();
    expect(deadline.endedBy()).toBe("timeout");
    expect(deadline.signal.aborted).toBe(true);
  });

  it("ends work when the caller says so", async () => {
    const caller = new AbortController();
    const deadline = startDeadline(platformClock, 60_000, caller.signal);
    const work = deadline.race(never);
    caller.abort();
    await expect(work).rejects.toThrow();
    expect(deadline.endedBy()).toBe("caller");
    expect(deadline.signal.aborted).toBe(true);
    deadline.release();
  });

  it("remembers what ended it first", async () => {
    const caller = new AbortController();
    const deadline = startDeadline(platformClock, 5, caller.signal);
    await expect(deadline.race(never)).rejects.toThrow();
    caller.abort();
    expect(deadline.endedBy()).toBe("timeout");
  });

  it("does not touch the caller's signal once it is released, nor listen to it", () => {
    const caller = new AbortController();
    const deadline = startDeadline(platformClock, 60_000, caller.signal);
    expect(getEventListeners(caller.signal, "abort")).toHaveLength(1);
    deadline.release();
    expect(getEventListeners(caller.signal, "abort")).toHaveLength(0);
    caller.abort();
    expect(deadline.endedBy()).toBeUndefined();
  });

  it("does not run while it is paused, but the caller can still end it", async () => {
    vi.useFakeTimers();
    const caller = new AbortController();
    const deadline = startDeadline(platformClock, 1000, caller.signal);
    await vi.advanceTimersByTimeAsync(400);
    deadline.pause();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(deadline.left()).toBe(600);
    expect(vi.getTimerCount()).toBe(0);
    deadline.resume();
    await vi.advanceTimersByTimeAsync(599);
    expect(deadline.left()).toBe(1);
    expect(deadline.endedBy()).toBeUndefined();
    deadline.pause();
    caller.abort();
    expect(deadline.endedBy()).toBe("caller");
    deadline.resume();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it("can be charged for time that has not passed", async () => {
    vi.useFakeTimers();
    const deadline = startDeadline(platformClock, 1000, undefined);
    deadline.spend(700);
    expect(deadline.left()).toBe(300);
    await vi.advanceTimersByTimeAsync(300);
    expect(deadline.endedBy()).toBe("timeout");
    vi.useRealTimers();
  });

  it("sets no timer of less than nothing where the program was too busy to see its end", async () => {
    const clock = createSimulatedClock(0);
    let now = 0;
    const asked: number[] = [];
    const timer = (callback: () => void, milliseconds: number): (() => void) => {
      asked.push(milliseconds);
      return clock.timer(callback, milliseconds);
    };
    const deadline = startDeadline({ ...clock, timer, elapsed: () => now }, 100, undefined);
    now = 140;
    deadline.pause();
    deadline.resume();
    expect(asked).toEqual([100, 0]);
    await clock.pass(0);
    expect(deadline.endedBy()).toBe("timeout");
  });

  it("is over from the beginning where the caller had said so before", async () => {
    const deadline = startDeadline(platformClock, 60_000, AbortSignal.abort());
    expect(deadline.endedBy()).toBe("caller");
    await expect(deadline.race(never)).rejects.toThrow("The call has ended.");
    deadline.release();
  });

  it("ends work at once that begins after its end", async () => {
    const caller = new AbortController();
    const deadline = startDeadline(platformClock, 60_000, caller.signal);
    caller.abort();
    await expect(deadline.race(never)).rejects.toThrow("The call has ended.");
    deadline.release();
  });

  it("holds on to no work that has settled, however often it is raced", async () => {
    const deadline = startDeadline(platformClock, 60_000, undefined);
    for (let times = 0; times < 20; times += 1) {
      await deadline.race(Promise.resolve());
      await deadline.race(Promise.reject(new Error("no"))).catch(() => undefined);
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(getEventListeners(deadline.signal, "abort")).toEqual([]);
    deadline.release();
  });

  it("leaves no unhandled rejection when the work fails after its end", async () => {
    const deadline = startDeadline(platformClock, 1, undefined);
    let fail: (reason: Error) => void = () => undefined;
    const work = new Promise<never>((_, reject) => (fail = reject));
    await expect(deadline.race(work)).rejects.toThrow("The call has ended.");
    fail(new Error("late"));
    await new Promise((resolve) => setImmediate(resolve));
  });
});
