import type { Call, Progress } from "../call.ts";
import { errorContext } from "../errors/error-context.ts";
import { NetworkError } from "../errors/network-error.ts";
import { onceOnlyAdvice } from "../exchange/once-only-advice.ts";
import { troubleOf } from "./trouble-of.ts";

/** The error for a request that got no answer, or only part of one. */
export function networkErrorOf(call: Call, progress: Progress, thrown: unknown): NetworkError {
  const advice = onceOnlyAdvice(call, progress);
  return new NetworkError(errorContext(call, progress), { ...troubleOf(thrown, call.redactor), advice });
}
