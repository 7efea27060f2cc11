import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { platformClock } from "../clock/clock.ts";
import { wait } from "./wait.ts";

describe("wait", () => {
  it("ends at once when the signal has aborted already", async () => {
    const start = performance.now();
    await wait(platformClock, 60_000, AbortSignal.abort());
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("lets go of the signal when its time is over", async () => {
    const { signal } = new AbortController();
    await wait(platformClock, 0, signal);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("ends when the signal aborts", async () => {
    const controller = new AbortController();
    const waiting = wait(platformClock, 60_000, controller.signal);
    controller.abort();
    await waiting;
    expect(controller.signal.aborted).toBe(true);
  });
});
