/** No pause is longer than this, in milliseconds, however often a request has failed. */
const LONGEST = 8000;

/**
 * Whole milliseconds to rest before a request is sent again: anything from nothing to `delay`, doubled with each repetition. By
 * chance, lest the clients that an outage has cut off all come back at the same moment.
 * @param repetitions how often it was sent again already
 * @param chance a number from 0 to less than 1
 */
export function jitteredPause(delay: number, repetitions: number, chance: number): number {
  return Math.round(chance * Math.min(LONGEST, delay * 2 ** repetitions));
}
