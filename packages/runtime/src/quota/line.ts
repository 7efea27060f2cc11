import { LONGEST_TIMER } from "../options/duration.ts";
import type { Gate } from "./gate.ts";

interface Waiter {
  readonly place: number;
  readonly isInVain: () => boolean;
  readonly go: (answered: (() => void) | undefined) => void;
}

/** Those who wait before a gate. */
export interface Line {
  /**
   * Resolves when the gate is passed, lower places first, to what is to be called when the request is answered or failed.
   * Rejects when the signal aborts; the place is then given up.
   * @param isInVain whether the request is not worth sending any more; it then does not pass, and there is nothing to call
   */
  wait(place: number, signal: AbortSignal, isInVain: () => boolean): Promise<(() => void) | undefined>;
  /** Looks at the gate again. */
  serve(): void;
}

/** Makes the line before a gate. */
export function createLine(gate: Gate): Line {
  const waiters: Waiter[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Lets as many go as may, and sets the timer for the next. Where nobody waits, no timer keeps the process alive. */
  const serve = (): void => {
    clearTimeout(timer);
    for (let first = waiters[0]; first; first = waiters[0]) {
      const delay = gate.delay();
      if (delay > 0) {
        // Timers may go off a little early; then the gate is looked at again.
        timer = setTimeout(serve, Math.min(Math.ceil(delay), LONGEST_TIMER));
        return;
      }
      waiters.shift();
      first.go(first.isInVain() ? undefined : gate.pass());
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

  const wait: Line["wait"] = (place, signal, isInVain) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const giveUp = (): void => {
        leave(waiter);
        reject(signal.reason as Error);
      };
      const go: Waiter["go"] = (answered) => {
        signal.removeEventListener("abort", giveUp);
        resolve(answered);
      };
      const waiter = { place, isInVain, go };
      signal.addEventListener("abort", giveUp, { once: true });
      join(waiter);
    });

  return { wait, serve };
}
