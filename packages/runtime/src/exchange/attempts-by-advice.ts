import type { Progress } from "../call.ts";

/** How often a request was sent for which the vendor's advice on trying again counts: it has none on quotas and sessions. */
export function attemptsByAdvice({ attempts, refusals, session }: Progress): number {
  return attempts - refusals - (session === "renewed" ? 1 : 0);
}
