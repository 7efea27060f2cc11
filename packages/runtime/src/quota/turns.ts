import type { Clock } from "../clock/clock.ts";
import type { UsedUpDay } from "../errors/quota-error.ts";
import { createClientQuota, type ClientQuota } from "./client-quota.ts";
import type { Day } from "./day.ts";
import { createGate } from "./gate.ts";
import { createLine } from "./line.ts";
import { createSlots, type Limit } from "./slots.ts";

/** A request's turn: it may be sent now, unless it was found to be in vain, or one too many for the day. */
export interface Turn {
  readonly isInVain: boolean;
  readonly usedUp?: UsedUpDay;
  /** To be called when the head of the answer has come, or when none will. */
  end(): void;
}

/**
 * Waits until a call may send a request. Rejects when the signal aborts; the place is then given up.
 * @param isInVain whether the request is not worth sending any more; asked when its turn comes, which is then not used up
 */
export type TakeTurn = (signal: AbortSignal, isInVain?: () => boolean) => Promise<Turn>;

/** The order in which all calls of one client send their requests. */
export interface Turns {
  /** Gives a call its place. It keeps it for all its requests, so that a repeated one goes before later calls. */
  enter(): TakeTurn;
  /** Gives a call that others wait for a place before all that have none of this kind. It does not count for the day. */
  enterFirst(): TakeTurn;
  /** Lets nobody send anything for so many milliseconds. */
  holdBack(milliseconds: number): void;
  readonly quota: ClientQuota;
}

const FIRST = 0;

/**
 * Makes the order of one client: first come, first served, never faster than the limits allow. What is too much for the day is
 * told at once, since nobody waits until tomorrow.
 */
export function createTurns(clock: Clock, limits: readonly Limit[], day?: Day): Turns {
  const allSlots = limits.map((limit) => createSlots(limit));
  const gate = createGate(clock, allSlots);
  const dayOf = (place: number): Day | undefined => (place === FIRST ? undefined : day);
  const usedUp = (place: number): UsedUpDay | undefined => dayOf(place)?.usedUp(clock.now());
  const line = createLine(clock, (place) => (usedUp(place) ? 0 : gate.delay()));
  let places = FIRST;

  const takeTurnAt =
    (place: number): TakeTurn =>
    (signal, isInVain = () => false) =>
      line.wait<Turn>(place, signal, () => {
        const full = usedUp(place);
        if (full) return { isInVain: false, usedUp: full, end: () => undefined };
        if (isInVain()) return { isInVain: true, end: () => undefined };
        dayOf(place)?.take(clock.now(), 1);
        const answered = gate.pass(1);
        const end = (): void => {
          answered();
          line.serve();
        };
        return { isInVain: false, end };
      });

  return {
    enter: () => {
      places += 1;
      return takeTurnAt(places);
    },
    enterFirst: () => takeTurnAt(FIRST),
    holdBack: (milliseconds) => {
      gate.shut(milliseconds);
      line.serve();
    },
    quota: createClientQuota(clock, gate, allSlots, day, () => line.length()),
  };
}
