/** As the runtime takes it, with what a test does to it. */
export interface HurriedClock {
  readonly now: () => number;
  readonly elapsed: () => number;
  readonly timer: (callback: () => void, milliseconds: number) => () => void;
  readonly random: () => number;
  /** Lets the limit of an attempt pass. */
  readonly expire: () => void;
}

/**
 * A clock for which every pause is over at once, while the limit of an attempt is over when the test says so, and that of the call
 * never. So slow answers are tried without waiting, and a slow machine makes no attempt too long.
 * @param limit the milliseconds of an attempt
 */
export function hurriedClock(limit: number): HurriedClock {
  let ahead = 0;
  const attempts = new Set<() => void>();
  return {
    now: () => Date.now() + ahead,
    elapsed: () => performance.now() + ahead,
    random: () => 0.5,
    timer: (callback, milliseconds) => {
      if (milliseconds > limit) return () => undefined;
      if (milliseconds === limit) {
        attempts.add(callback);
        return () => attempts.delete(callback);
      }
      const pause = setImmediate(() => {
        ahead += milliseconds;
        callback();
      });
      return () => {
        clearImmediate(pause);
      };
    },
    expire: () => {
      for (const callback of attempts) callback();
    },
  };
}
