import { createSlots, type Limit } from "./slots.ts";

/** When the next request may be sent, by all limits together. */
export interface Gate {
  /** Milliseconds until then, 0 for now. */
  delay(): number;
  /** Counts a request that is sent now. The result is to be called when its answer has come or failed. */
  pass(): () => void;
  /** Shuts for so many milliseconds. */
  shut(milliseconds: number): void;
}

/** Makes the gate of one client. It goes by a clock that nobody sets, unlike that of the calendar. */
export function createGate(limits: readonly Limit[]): Gate {
  const allSlots = limits.map(createSlots);
  let shutUntil = -Infinity;
  return {
    delay: () => {
      const now = performance.now();
      return Math.max(now, shutUntil, ...allSlots.map((slots) => slots.freeAt(now))) - now;
    },
    pass: () => {
      const now = performance.now();
      const answered = allSlots.map((slots) => slots.take(now));
      return () => {
        for (const note of answered) note(performance.now());
      };
    },
    shut: (milliseconds) => {
      shutUntil = Math.max(shutUntil, performance.now() + milliseconds);
    },
  };
}
