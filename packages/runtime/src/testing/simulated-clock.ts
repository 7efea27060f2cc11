import type { Clock } from "../clock/clock.ts";

/** A clock that stands still except where it is told to go on, and then jumps from timer to timer. */
export interface SimulatedClock extends Clock {
  /** Lets time pass until the work is done. Throws if it waits for something else than time. */
  passUntil<Value>(work: Promise<Value>): Promise<Value>;
  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): Promise<void>;
  /** Stands still until the work is done, such as a request over a real connection. */
  standStill<Value>(work: Promise<Value>): Promise<Value>;
}

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Lets everything happen that needs no time: promises, and the streams of bodies. */
async function settle(underWay: ReadonlySet<Promise<unknown>>): Promise<void> {
  for (let round = 0; round < 10; round++) await new Promise((resolve) => setImmediate(resolve));
  if (underWay.size === 0) return;
  await Promise.allSettled(underWay);
  await settle(underWay);
}

/** The first of the timers, if there is one. */
function soonest([first, ...others]: Iterable<Timer>): Timer | undefined {
  return others.reduce((one, other) => (one && one.at <= other.at ? one : other), first);
}

/** Makes one. */
export function createSimulatedClock(start: string | number): SimulatedClock {
  const origin = new Date(start).getTime();
  const timers = new Set<Timer>();
  const underWay = new Set<Promise<unknown>>();
  let passed = 0;

  /** Goes on to the next timer, if there is one by then. */
  const goOn = (end: number): boolean => {
    const next = soonest(timers);
    if (!next || next.at > end) return false;
    timers.delete(next);
    passed = Math.max(passed, next.at);
    next.callback();
    return true;
  };

  return {
    now: () => origin + passed,
    elapsed: () => passed,
    random: () => 0.5,
    timer: (callback, milliseconds) => {
      const timer = { at: passed + milliseconds, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass: async (milliseconds) => {
      const end = passed + milliseconds;
      do await settle(underWay);
      while (goOn(end));
      passed = end;
    },
    passUntil: async (work) => {
      const state = { isDone: false };
      const finish = (): void => {
        state.isDone = true;
      };
      work.then(finish, finish);
      for (;;) {
        await settle(underWay);
        if (state.isDone) return work;
        if (!goOn(Infinity)) throw new Error("Nothing waits for time.");
      }
    },
    standStill: (work) => {
      underWay.add(work);
      const finish = (): void => {
        underWay.delete(work);
      };
      work.then(finish, finish);
      return work;
    },
  };
}
