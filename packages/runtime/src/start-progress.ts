import type { Progress } from "./call.ts";

let calls = 0;

/** The progress of a call that has not begun. */
export function startProgress(): Progress {
  calls += 1;
  return {
    callId: calls,
    attempts: 0,
    repetitions: { quota: 0, advice: 0, effect: 0 },
    heldBack: 0,
    isOnceOnly: false,
    isLate: false,
  };
}
