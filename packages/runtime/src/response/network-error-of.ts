import type { Call, Progress } from "../call.ts";
import { errorContext } from "../errors/error-context.ts";
import { NetworkError } from "../errors/network-error.ts";
import { redactCause } from "../secrets/redact-cause.ts";

/** Fetch itself only says "fetch failed"; what happened stands in the last cause. */
function deepest(error: Error & { code?: string }): Error & { code?: string } {
  return error.cause instanceof Error ? deepest(error.cause) : error;
}

/** The error for a request that got no answer, or only part of one. */
export function networkErrorOf(call: Call, progress: Progress, thrown: unknown): NetworkError {
  const cause = redactCause(thrown, call.redactor);
  const { message, code } = deepest(cause);
  return new NetworkError(errorContext(call, progress), { reason: message, code, cause });
}
