/** Time and chance, as far as a client has to do with them. */
export interface Clock {
  /** Milliseconds since the beginning of 1970, by the calendar. */
  now(): number;
  /** Milliseconds since some moment in the past, by a clock that nobody sets. */
  elapsed(): number;
  /** Calls back once after so many milliseconds, at most 2 147 483 647. The result calls it off. */
  timer(callback: () => void, milliseconds: number): () => void;
  /** A number from 0 to less than 1. */
  random(): number;
}

/** The platform's own. Looked up at each call, so that one which a test tool puts in its place is the one that is used. */
export const platformClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  timer: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
  random: () => Math.random(),
};
