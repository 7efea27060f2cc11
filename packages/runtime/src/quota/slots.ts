/** At most so many requests in any stretch of so many milliseconds. */
export interface Limit {
  readonly requests: number;
  readonly span: number;
}

/** The requests which the vendor may still be counting for one limit. */
export interface Slots {
  /** When the next request may be sent, or at the earliest: it is to be asked again then. */
  freeAt(now: number): number;
  /** Takes a slot for a request that is sent now. The result is told when its answer has come or failed. */
  take(now: number): (answeredAt: number) => void;
}

interface Slot {
  readonly sentAt: number;
  answeredAt?: number;
  /** When it was seen to be on its way for longer than a span. */
  overdueSince?: number;
}

/**
 * Counts the requests of one limit. The vendor counts a request when it arrives, which is at some time between sending
 * and answer, so that a slot is held for a span after the answer. An answer that is long in coming does not hold it
 * for ever: what is seen to be on its way for longer than a span is taken to arrive by then. It has to be seen, since a
 * program that was busy for seconds has sent nothing in the meantime, whatever the clock says.
 */
export function createSlots({ requests, span }: Limit): Slots {
  let taken: Slot[] = [];

  /** Until when a slot is held, or has to be looked at again. */
  const heldUntil = (slot: Slot, now: number): number => {
    if (slot.answeredAt !== undefined) return slot.answeredAt + span;
    if (now < slot.sentAt + span) return slot.sentAt + span;
    slot.overdueSince ??= now;
    return slot.overdueSince + span;
  };

  return {
    freeAt: (now) => {
      taken = taken.filter((slot) => heldUntil(slot, now) > now);
      if (taken.length < requests) return now;
      return taken.reduce((soonest, slot) => Math.min(soonest, heldUntil(slot, now)), Infinity);
    },
    take: (now) => {
      const slot: Slot = { sentAt: now };
      taken.push(slot);
      return (answeredAt) => {
        slot.answeredAt ??= answeredAt;
      };
    },
  };
}
