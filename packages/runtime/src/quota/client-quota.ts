import type { Clock } from "../clock/clock.ts";
import { UsageError } from "../errors/usage-error.ts";
import { describeNumber } from "../options/duration.ts";
import type { Day } from "./day.ts";
import { forecast, type QuotaForecast } from "./forecast.ts";
import type { Gate } from "./gate.ts";
import { SPANS } from "./limits-of.ts";
import type { Slots } from "./slots.ts";

/** What a client has used of one quota. */
export interface QuotaUsage {
  readonly per: "second" | "minute" | "hour" | "day";
  /** How many of this client's requests count now. What others have sent is unknown. */
  readonly used: number;
  /** The most that may count at once: the vendor's number or the caller's. Absent for a day of which nobody knows it. */
  readonly requests?: number;
  /** When the vendor begins to count the next day, where that is known. Otherwise a request counts for 24 hours. */
  readonly resetsAt?: Date;
}

/** The quotas of a client: those of the vendor, and those that the caller has set. */
export interface ClientQuota {
  /** What the client has used of each. Empty where there is none. */
  usage(): QuotaUsage[];
  /**
   * How long so many requests take beside what the client has sent already. Sends nothing and sets no place aside.
   * @param requests a whole number from 0 to 10 000 000
   * @throws UsageError if it is anything else
   */
  forecast(requests: number): QuotaForecast;
}

/** A simulation takes a moment for each. */
const MOST_FORECAST = 10_000_000;

function refuseUncountable(requests: unknown): void {
  const isCountable = typeof requests === "number" && Number.isInteger(requests) && requests >= 0;
  if (isCountable && requests <= MOST_FORECAST) return;
  throw new UsageError(
    `A forecast is of a whole number of requests from 0 to ${MOST_FORECAST}; got ${describeNumber(requests)}.`,
  );
}

/** Makes the view of a client's quotas. */
export function createClientQuota(
  clock: Clock,
  gate: Gate,
  allSlots: readonly Slots[],
  day: Day | undefined,
  waiting: () => number,
): ClientQuota {
  return Object.freeze({
    usage: () => {
      const now = clock.elapsed();
      const usages: QuotaUsage[] = allSlots.map((slots) => {
        const { requests, per, span } = slots.limit;
        // Half a request a second is kept as one in two.
        return { per, used: slots.taken(now), requests: (requests * SPANS[per]) / span };
      });
      return day ? [...usages, day.usage(clock.now())] : usages;
    },
    forecast: (requests: number) => {
      refuseUncountable(requests);
      return forecast({ clock, gate, day, waiting: waiting() }, requests);
    },
  });
}
