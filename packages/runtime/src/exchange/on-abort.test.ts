import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { onAbort } from "./on-abort.ts";

describe("onAbort", () => {
  it("calls everybody back who has not let go, once", () => {
    const controller = new AbortController();
    const called: string[] = [];
    onAbort(controller.signal, () => called.push("first"));
    const letGo = onAbort(controller.signal, () => called.push("second"));
    onAbort(controller.signal, () => called.push("third"));
    letGo();
    controller.abort();
    controller.abort();
    expect(called).toEqual(["first", "third"]);
  });

  it("has one listener at a signal, however many share it", () => {
    const { signal } = new AbortController();
    const letGo = Array.from({ length: 50 }, () => onAbort(signal, () => undefined));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    for (const release of letGo) release();
    expect(getEventListeners(signal, "abort")).toEqual([]);
    onAbort(signal, () => undefined);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
  });

  it("takes no signal for one that never aborts", () => {
    expect(() => {
      onAbort(undefined, () => undefined)();
    }).not.toThrow();
  });
});
