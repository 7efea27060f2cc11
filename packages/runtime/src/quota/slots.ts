import { createTally } from "./tally.ts";

/** At most so many requests in any stretch of so many milliseconds. */
export interface Limit {
  readonly requests: number;
  /** The unit of time of which the number is known. */
  readonly per: "second" | "minute" | "hour";
  readonly span: number;
}

/** The requests which the vendor may still be counting for one limit. */
export interface Slots {
  readonly limit: Limit;
  /** When the next request may be sent, or at the earliest: it is to be asked again then. */
  freeAt(now: number): number;
  /** Takes slots for requests that are sent now. The result is told when their answer has come or failed. */
  take(now: number, size: number): (answeredAt: number) => void;
  /** How many are taken. */
  taken(now: number): number;
  /** Others that go on from here, had all answers come by now. */
  copy(now: number): Slots;
}

/** Requests that are on their way. */
interface Slot {
  readonly size: number;
  readonly sentAt: number;
  /** When it was seen to be on its way for longer than a span. */
  overdueSince?: number;
}

/**
 * Counts the requests of one limit. The vendor counts a request when it arrives, which is at some time between sending
 * and answer, so that a slot is held for a span after the answer. An answer that is long in coming does not hold it
 * for ever: what is seen to be on its way for longer than a span is taken to arrive by then. It has to be seen, since a
 * program that was busy for seconds has sent nothing in the meantime, whatever the clock says.
 */
export function createSlots(limit: Limit, answered = createTally()): Slots {
  const { requests, span } = limit;
  let underWay: Slot[] = [];

  /** Until when a slot is held, or has to be looked at again. */
  const heldUntil = (slot: Slot, now: number): number => {
    if (now < slot.sentAt + span) return slot.sentAt + span;
    slot.overdueSince ??= now;
    return slot.overdueSince + span;
  };

  const taken = (now: number): number => {
    if (underWay.length > 0) underWay = underWay.filter((slot) => heldUntil(slot, now) > now);
    return underWay.reduce((sum, { size }) => sum + size, answered.count(now));
  };

  return {
    limit,
    taken,
    freeAt: (now) => {
      if (taken(now) < requests) return now;
      return underWay.reduce((soonest, slot) => Math.min(soonest, heldUntil(slot, now)), answered.next());
    },
    take: (now, size) => {
      const slot: Slot = { size, sentAt: now };
      underWay.push(slot);
      return (answeredAt) => {
        const index = underWay.indexOf(slot);
        if (index < 0) return;
        underWay.splice(index, 1);
        answered.add(answeredAt + span, size);
      };
    },
    copy: (now) => {
      const copy = answered.copy();
      copy.add(now + span, taken(now) - answered.count(now));
      return createSlots(limit, copy);
    },
  };
}
