/** At most so many requests in any stretch of so many milliseconds. */
export interface Limit {
  readonly requests: number;
  readonly span: number;
}

/** The requests which the vendor may still be counting for one limit. */
export interface Slots {
  /** When the next request may be sent. */
  freeAt(now: number): number;
  /** Takes a slot for a request that is sent now. The result is told when its answer has come or failed. */
  take(now: number): (answeredAt: number) => void;
}

/**
 * Counts the requests of one limit. The vendor counts a request when it arrives, which is at some time between sending
 * and answer, so that a slot is held for a span after the answer. An answer that is long in coming does not hold it
 * for ever: a request on its way for longer than a span is taken to have arrived.
 */
export function createSlots({ requests, span }: Limit): Slots {
  let taken: { until: number }[] = [];
  return {
    freeAt: (now) => {
      taken = taken.filter(({ until }) => until > now);
      if (taken.length < requests) return now;
      return taken.reduce((soonest, { until }) => Math.min(soonest, until), Infinity);
    },
    take: (now) => {
      const slot = { until: now + 2 * span };
      taken.push(slot);
      return (answeredAt) => {
        slot.until = Math.min(slot.until, answeredAt + span);
      };
    },
  };
}
