import type { QuotaBehaviour } from "../behaviour.ts";
import type { UsedUpDay } from "../errors/quota-error.ts";
import type { QuotaUsage } from "./client-quota.ts";
import { dailyTime } from "./daily-time.ts";
import { createTally } from "./tally.ts";

/** The requests that count for a day, by the clock of the calendar. */
export interface Day {
  usage(now: number): QuotaUsage;
  /** What there is to tell if no more may be sent. */
  usedUp(now: number): UsedUpDay | undefined;
  /** When the next request may be sent. */
  freeAt(now: number): number;
  /** How many requests may be sent. */
  room(now: number): number;
  /** Counts requests that are sent now. */
  take(now: number, size: number): void;
  /** Until when a request counts that is sent now. */
  endsAt(now: number): number;
  /** Another one that goes on from here. */
  copy(): Day;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Counts to the vendor's reset, where that is known. Else a request counts for 24 hours, rounded up to the minute, so that a
 * day's requests are a thousand numbers to remember at most.
 */
function dayUntil(
  requests: number,
  nextReset: ((now: number) => number) | undefined,
  sent = createTally(),
): Day {
  let reset = -Infinity;
  const endsAt = (now: number): number => {
    if (!nextReset) return Math.ceil((now + DAY) / MINUTE) * MINUTE;
    if (now >= reset) reset = nextReset(now);
    return reset;
  };
  return {
    usage: (now) => ({
      per: "day",
      used: sent.count(now),
      ...(requests < Infinity && { requests }),
      ...(nextReset && { resetsAt: new Date(endsAt(now)) }),
    }),
    usedUp: (now) => {
      const used = sent.count(now);
      return used < requests ? undefined : { requests, used, resetsAt: sent.next() };
    },
    endsAt,
    freeAt: (now) => (sent.count(now) < requests ? now : sent.next()),
    room: (now) => requests - sent.count(now),
    take: (now, size) => {
      sent.add(endsAt(now), size);
    },
    copy: () => dayUntil(requests, nextReset, sent.copy()),
  };
}

/**
 * The day of one client, where the vendor has a quota of the day or the caller a number for it.
 * @param requests the caller's number
 */
export function createDay(
  quotas: readonly QuotaBehaviour[] = [],
  requests: number | undefined,
): Day | undefined {
  const quota = quotas.find(({ per }) => per === "day");
  if (!quota && requests === undefined) return undefined;
  const { resets } = quota ?? {};
  return dayUntil(requests ?? Infinity, resets && dailyTime(resets.at, resets.zone));
}
