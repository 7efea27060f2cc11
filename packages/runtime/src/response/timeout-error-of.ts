import type { Call, Progress } from "../call.ts";
import { errorContext } from "../errors/error-context.ts";
import { TimeoutError, type UsedTime } from "../errors/timeout-error.ts";
import { onceOnlyAdvice } from "../exchange/once-only-advice.ts";

function usedTime(call: Call, progress: Progress, isOver: boolean): UsedTime | undefined {
  // Nothing could have been sent again in no time, whatever the operation does.
  if (isOver) return { limit: "timeout", budget: call.timeout };
  const budget = progress.isLate ? call.attemptTimeout : undefined;
  return budget === undefined
    ? undefined
    : { limit: "attemptTimeout", budget, advice: onceOnlyAdvice(call, progress) };
}

/**
 * The error for a call that was too slow; undefined if it was not.
 * @param isOver whether the call's own time is used up
 */
export function timeoutErrorOf(call: Call, progress: Progress, isOver: boolean): TimeoutError | undefined {
  const used = usedTime(call, progress, isOver);
  return used && new TimeoutError(errorContext(call, progress), used);
}
