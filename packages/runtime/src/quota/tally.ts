/** A count of what counts until some time each. */
export interface Tally {
  /** Adds some. They count no shorter than what was added before. */
  add(until: number, size: number): void;
  /** How many count. Time only goes on. */
  count(now: number): number;
  /** When the next will count no more: never, where none does. */
  next(): number;
  /** Another one that goes on from here. */
  copy(): Tally;
}

/** So many that count until the same time. */
interface Bundle {
  readonly until: number;
  size: number;
}

/** What counts no more is dropped in heaps of more than this, so that even a million are counted in no time. */
const HEAP = 100;

/** Makes a tally. */
export function createTally(bundles: Bundle[] = []): Tally {
  let counted = bundles.reduce((sum, { size }) => sum + size, 0);
  let first = 0;
  return {
    add: (until, size) => {
      if (size === 0) return;
      counted += size;
      const last = bundles.at(-1);
      if (last?.until === until) last.size += size;
      else bundles.push({ until, size });
    },
    count: (now) => {
      for (let bundle = bundles[first]; bundle && bundle.until <= now; bundle = bundles[first]) {
        counted -= bundle.size;
        first += 1;
      }
      if (first > HEAP && first > bundles.length / 2) {
        bundles.splice(0, first);
        first = 0;
      }
      return counted;
    },
    next: () => bundles[first]?.until ?? Infinity,
    copy: () => createTally(bundles.slice(first).map((bundle) => ({ ...bundle }))),
  };
}
