import type { Call } from "../call.ts";

const REPEATABLE = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

/** Whether a call made twice leaves the vendor as one does: as the spec says, else as HTTP means its method. */
export function isRepeatable({ method, operation }: Call): boolean {
  return operation.effect?.repeatable ?? REPEATABLE.has(method);
}
