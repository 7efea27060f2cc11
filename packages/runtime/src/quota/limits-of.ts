import type { QuotaBehaviour } from "../behaviour.ts";
import type { Limit } from "./slots.ts";

const SECOND = 1000;

/** Days are left out: a program seldom lives through one, and what ran before it counts too. */
const SPANS: Readonly<Partial<Record<QuotaBehaviour["per"], number>>> = {
  second: SECOND,
  minute: 60 * SECOND,
  hour: 3600 * SECOND,
};

/** Half a request a second is one in two; two and a half are two, since no second may see three. */
function limitOf(requestsPerSecond: number): Limit {
  return {
    requests: Math.max(1, Math.floor(requestsPerSecond)),
    span: SECOND / Math.min(1, requestsPerSecond),
  };
}

/**
 * The limits that a client keeps.
 * @param requestsPerSecond the caller's number in place of the vendor's, `Infinity` for no limit at all
 */
export function limitsOf(
  quotas: readonly QuotaBehaviour[] = [],
  requestsPerSecond: number | undefined,
): Limit[] {
  if (requestsPerSecond === Infinity) return [];
  const documented = quotas.flatMap(({ requests, per }) => {
    const span = SPANS[per];
    return requests === undefined || span === undefined ? [] : [{ requests, span }];
  });
  if (requestsPerSecond === undefined) return documented;
  return [...documented.filter(({ span }) => span !== SECOND), limitOf(requestsPerSecond)];
}
