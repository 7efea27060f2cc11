import type { QuotaBehaviour } from "../behaviour.ts";
import type { Limit } from "./slots.ts";

/** In milliseconds. A day is none of them: it begins at a time of the calendar, and nobody waits for the next one. */
export const SPANS: Readonly<Record<Limit["per"], number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
};

/** Half a request a second is one in two; two and a half are two, since no second may see three. */
function limitOf(requestsPerSecond: number): Limit {
  return {
    requests: Math.max(1, Math.floor(requestsPerSecond)),
    per: "second",
    span: SPANS.second / Math.min(1, requestsPerSecond),
  };
}

/**
 * The limits that a client keeps by making requests wait.
 * @param requestsPerSecond the caller's number in place of the vendor's, `Infinity` for no limit at all
 */
export function limitsOf(
  quotas: readonly QuotaBehaviour[] = [],
  requestsPerSecond: number | undefined,
): Limit[] {
  if (requestsPerSecond === Infinity) return [];
  const documented = quotas.flatMap(({ requests, per }) =>
    requests === undefined || per === "day" ? [] : [{ requests, per, span: SPANS[per] }],
  );
  if (requestsPerSecond === undefined) return documented;
  return [...documented.filter(({ per }) => per !== "second"), limitOf(requestsPerSecond)];
}
