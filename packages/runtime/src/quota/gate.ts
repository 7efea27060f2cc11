import type { Clock } from "../clock/clock.ts";
import type { Slots } from "./slots.ts";

/** When the next request may be sent, by all limits together. */
export interface Gate {
  /** Milliseconds until then, 0 for now. */
  delay(): number;
  /** How many requests may be sent at once, where any may. */
  room(): number;
  /** Counts requests that are sent now. The result is to be called when their answer has come or failed. */
  pass(size: number): () => void;
  /** Shuts for so many milliseconds. */
  shut(milliseconds: number): void;
  /** Another one that goes on from here by a clock that shows the same time, had all answers come by now. */
  copy(clock: Pick<Clock, "elapsed">): Gate;
}

/** Makes the gate of one client. It goes by a clock that nobody sets, unlike that of the calendar. */
export function createGate(
  clock: Pick<Clock, "elapsed">,
  allSlots: readonly Slots[],
  shutUntil = -Infinity,
): Gate {
  return {
    delay: () => {
      const now = clock.elapsed();
      return (
        allSlots.reduce((open, slots) => Math.max(open, slots.freeAt(now)), Math.max(now, shutUntil)) - now
      );
    },
    room: () => {
      const now = clock.elapsed();
      return allSlots.reduce(
        (room, slots) => Math.min(room, slots.limit.requests - slots.taken(now)),
        Infinity,
      );
    },
    pass: (size) => {
      const now = clock.elapsed();
      const answered = allSlots.map((slots) => slots.take(now, size));
      return () => {
        for (const note of answered) note(clock.elapsed());
      };
    },
    shut: (milliseconds) => {
      shutUntil = Math.max(shutUntil, clock.elapsed() + milliseconds);
    },
    copy: (other) => {
      const copies = allSlots.map((slots) => slots.copy(clock.elapsed()));
      return createGate(other, copies, shutUntil);
    },
  };
}
