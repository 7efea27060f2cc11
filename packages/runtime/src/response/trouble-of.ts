import type { NetworkTrouble } from "../errors/network-error.ts";
import { redactCause } from "../secrets/redact-cause.ts";
import type { Redactor } from "../secrets/redactor.ts";

/** Fetch itself only says "fetch failed"; what happened stands in the last cause. */
function deepest(error: Error & { code?: string }): Error & { code?: string } {
  return error.cause instanceof Error ? deepest(error.cause) : error;
}

/** What is to be told of whatever a request failed with. */
export function troubleOf(thrown: unknown, redactor: Redactor): NetworkTrouble {
  const cause = redactCause(thrown, redactor);
  const { message, code } = deepest(cause);
  return { reason: message, code, cause };
}
