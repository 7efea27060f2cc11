import type { Clock } from "../clock/clock.ts";
import { onAbort } from "./on-abort.ts";

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
  /** Settles as the work does, or rejects at the end, even if the work does not heed the signal. */
  race<Value>(work: Promise<Value>): Promise<Value>;
  /** Clears the timer and lets go of the caller's signal. */
  release(): void;
}

function raceSignal<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      reject(new Error("The call has ended."));
    };
    const letGo = onAbort(signal, end);
    if (signal.aborted) end();
    void work.then(resolve, reject).finally(letGo);
  });
}

/** Starts the clock of a call. */
export function startDeadline(
  clock: Clock,
  milliseconds: number,
  callerSignal: AbortSignal | null | undefined,
): Deadline {
  const controller = new AbortController();
  let endedBy: "caller" | "timeout" | undefined;
  const end = (by: "caller" | "timeout"): void => {
    endedBy ??= by;
    controller.abort();
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
    race: (work) => raceSignal(controller.signal, work),
    release: () => {
      stopTimer?.();
      letGo();
    },
  };
}
