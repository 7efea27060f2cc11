import { UsageError } from "../errors/usage-error.ts";

/** Timers take 31 bits: a longer one would go off at once. */
const LONGEST = 2_147_483_647;

/**
 * A number of milliseconds, checked.
 * @param least the smallest value that makes sense, 0 or 1
 */
export function readDuration(option: string, given: unknown, least: 0 | 1, fallback: number): number {
  if (given === undefined) return fallback;
  if (typeof given === "number" && given >= least && given <= LONGEST) return given;
  const range = `from ${least} to ${LONGEST}`;
  throw new UsageError(`"${option}" must be a number of milliseconds ${range}; got ${describe(given)}.`, {
    option,
  });
}

function describe(given: unknown): string {
  return typeof given === "number" ? String(given) : `a value of type ${typeof given}`;
}
