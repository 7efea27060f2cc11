import { SandboxUsageError } from "./sandbox-usage-error.ts";

/** What the sandbox takes for the present. */
export interface Clock {
  /** Milliseconds since 1970 began. */
  readonly now: () => number;
  /**
   * Lets time pass at once. A clock never goes back.
   * @throws SandboxUsageError for less than no time, and for a time beyond the year 9999
   */
  readonly advance: (milliseconds: number) => void;
}

/** Later years have more digits than the vendors' formats have room for. */
const END = Date.UTC(10_000, 0);

/**
 * A clock that runs as another does, and can be put forward.
 * @param base what to run by: the machine's own by default
 */
export function createClock(base: () => number = Date.now): Clock {
  let ahead = 0;
  return {
    now: () => base() + ahead,
    advance: (milliseconds) => {
      if (!(milliseconds >= 0 && base() + ahead + milliseconds < END)) {
        const given = `It cannot go on by ${String(milliseconds)} ms.`;
        throw new SandboxUsageError(`The clock goes forward only, and ends with the year 9999. ${given}`);
      }
      ahead += milliseconds;
    },
  };
}
