import type { Clock } from "../clock/clock.ts";
import { LONGEST_TIMER } from "../options/duration.ts";

interface Waiter {
  readonly place: number;
  readonly go: () => void;
}

/** Those who wait before a gate. */
export interface Line {
  /**
   * Resolves to what `pass` gives when it is this one's turn, lower places first. Rejects when the signal aborts; the place is
   * then given up.
   */
  wait<Passed>(place: number, signal: AbortSignal, pass: () => Passed): Promise<Passed>;
  /** How many wait. */
  length(): number;
  /** Looks at the gate again. */
  serve(): void;
}

/**
 * Makes the line before a gate.
 * @param delay milliseconds until the first in line may go, whose place it is asked for; 0 for now
 */
export function createLine(clock: Clock, delay: (place: number) => number): Line {
  const waiters: Waiter[] = [];
  let stopTimer: (() => void) | undefined;

  /** Lets as many go as may, and sets the timer for the next. Where nobody waits, no timer keeps the process alive. */
  const serve = (): void => {
    stopTimer?.();
    for (let first = waiters[0]; first; first = waiters[0]) {
      const rest = delay(first.place);
      if (rest > 0) {
        // Timers may go off a little early; then the gate is looked at again.
        stopTimer = clock.timer(serve, Math.min(Math.ceil(rest), LONGEST_TIMER));
        return;
      }
      waiters.shift();
      first.go();
    }
  };

  const join = (waiter: Waiter): void => {
    const later = waiters.findIndex(({ place }) => place > waiter.place);
    waiters.splice(later < 0 ? waiters.length : later, 0, waiter);
    serve();
  };

  const leave = (waiter: Waiter): void => {
    waiters.splice(waiters.indexOf(waiter), 1);
    serve();
  };

  const wait: Line["wait"] = async (place, signal, pass) => {
    signal.throwIfAborted();
    if (waiters.length === 0 && delay(place) <= 0) return pass();
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        leave(waiter);
        reject(signal.reason as Error);
      };
      const go = (): void => {
        signal.removeEventListener("abort", giveUp);
        resolve(pass());
      };
      const waiter = { place, go };
      signal.addEventListener("abort", giveUp, { once: true });
      join(waiter);
    });
  };

  return { wait, serve, length: () => waiters.length };
}
