import type { Progress } from "./call.ts";

/** The progress of a call that has not begun. */
export function startProgress(): Progress {
  return { attempts: 0, refusals: 0, heldBack: 0 };
}
