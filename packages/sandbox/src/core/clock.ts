/** What the sandbox takes for the present. */
export interface Clock {
  /** Milliseconds since 1970 began. */
  readonly now: () => number;
  /** Lets time pass at once. A clock never goes back. */
  readonly advance: (milliseconds: number) => void;
}

/**
 * A clock that runs as another does, and can be put forward.
 * @param base what to run by: the machine's own by default
 */
export function createClock(base: () => number = Date.now): Clock {
  let ahead = 0;
  return {
    now: () => base() + ahead,
    advance: (milliseconds) => {
      if (!(milliseconds >= 0))
        throw new RangeError(`A clock goes forward only; got ${String(milliseconds)} ms.`);
      ahead += milliseconds;
    },
  };
}
