import type { Clock } from "../clock/clock.ts";
import { onAbort } from "./on-abort.ts";
import { createRaces, type Races } from "./races.ts";

/** The time that a call has, and the caller's wish to end it sooner. */
export interface Deadline {
  /** Aborts at the end of the time or when the caller's signal does. */
  readonly signal: AbortSignal;
  /** What ended the call, if anything did. */
  readonly endedBy: () => "caller" | "timeout" | undefined;
  /** Milliseconds that are left. */
  left(): number;
  /** Takes milliseconds off those that are left. */
  spend(milliseconds: number): void;
  /** Stops the clock; the caller's signal still ends the call. */
  pause(): void;
  /** Lets the clock go on. */
  resume(): void;
  readonly race: Races["race"];
  /** Clears the timer and lets go of the caller's signal. */
  release(): void;
}

/** Starts the clock of a call. */
export function startDeadline(
  clock: Clock,
  milliseconds: number,
  callerSignal: AbortSignal | null | undefined,
): Deadline {
  const controller = new AbortController();
  const races = createRaces();
  let endedBy: "caller" | "timeout" | undefined;
  const end = (by: "caller" | "timeout"): void => {
    endedBy ??= by;
    controller.abort();
    races.end();
  };
  const onCallerAbort = (): void => {
    end("caller");
  };
  let unspent = milliseconds;
  let runningSince = 0;
  let stopTimer: (() => void) | undefined;
  const left = (): number => (stopTimer ? unspent - (clock.elapsed() - runningSince) : unspent);
  const pause = (): void => {
    unspent = left();
    stopTimer?.();
    stopTimer = undefined;
  };
  const resume = (): void => {
    if (controller.signal.aborted) return;
    runningSince = clock.elapsed();
    // Where the program was too busy to see the end of the time, less than nothing is left, of which Node warns.
    const rest = Math.max(0, unspent);
    stopTimer = clock.timer(() => {
      end("timeout");
    }, rest);
  };
  const letGo = onAbort(callerSignal, onCallerAbort);
  // One that has aborted before does not tell again.
  if (callerSignal?.aborted) onCallerAbort();
  resume();
  return {
    signal: controller.signal,
    endedBy: () => endedBy,
    left,
    pause,
    resume,
    spend: (spent) => {
      pause();
      unspent -= spent;
      resume();
    },
    race: races.race,
    release: () => {
      stopTimer?.();
      letGo();
    },
  };
}
