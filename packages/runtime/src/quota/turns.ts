import { createGate } from "./gate.ts";
import { createLine } from "./line.ts";
import type { Limit } from "./slots.ts";

/** A request's turn: it may be sent now, unless it was found to be in vain. */
export interface Turn {
  readonly isInVain: boolean;
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
  /** Gives a call that others wait for a place before all that have none of this kind. */
  enterFirst(): TakeTurn;
  /** Lets nobody send anything for so many milliseconds. */
  holdBack(milliseconds: number): void;
}

/** Makes the order of one client: first come, first served, never faster than the limits allow. */
export function createTurns(limits: readonly Limit[]): Turns {
  const gate = createGate(limits);
  const line = createLine(gate);
  let places = 0;
  const takeTurnAt =
    (place: number): TakeTurn =>
    async (signal, isInVain = () => false) => {
      const answered = await line.wait(place, signal, isInVain);
      const end = (): void => {
        answered?.();
        line.serve();
      };
      return { isInVain: !answered, end };
    };
  return {
    enter: () => {
      places += 1;
      return takeTurnAt(places);
    },
    enterFirst: () => takeTurnAt(0),
    holdBack: (milliseconds) => {
      gate.shut(milliseconds);
      line.serve();
    },
  };
}
