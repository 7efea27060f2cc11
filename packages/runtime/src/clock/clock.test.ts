import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { reachableFiles } from "../testing/reachable-imports.ts";
import { platformClock } from "./clock.ts";

const TIME_OR_CHANCE =
  /\bDate\.now\b|\bnew Date\(\)|\bperformance\b|\b(?:set|clear)(?:Timeout|Interval)\b|\bAbortSignal\.timeout\b|\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/u;

describe("the clock", () => {
  it("is the only way to time and chance in all that a client is made of", () => {
    const files = reachableFiles(new URL("../index.ts", import.meta.url));
    const offenders = files.filter((file) => TIME_OR_CHANCE.test(readFileSync(new URL(file), "utf8")));
    expect(offenders.map((file) => file.replace(/^.*\/src\//u, ""))).toEqual(["clock/clock.ts"]);
  });

  it("is the one that a test tool has put in the platform's place", () => {
    vi.useFakeTimers({ now: 1_700_000_000_000 });
    const goOff = vi.fn();
    const started = platformClock.elapsed();
    platformClock.timer(goOff, 5000);
    platformClock.timer(goOff, 5000)();
    vi.advanceTimersByTime(5000);
    expect(goOff).toHaveBeenCalledTimes(1);
    expect(platformClock.now()).toBe(1_700_000_005_000);
    expect(platformClock.elapsed() - started).toBe(5000);
    vi.useRealTimers();
  });
});
