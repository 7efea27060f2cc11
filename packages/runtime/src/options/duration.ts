import { UsageError } from "../errors/usage-error.ts";

/** Timers take 31 bits: a longer one would go off at once. */
export const LONGEST_TIMER = 2_147_483_647;

/**
 * A number of milliseconds, checked.
 * @param least the smallest value that makes sense, 0 or 1
 */
export function readDuration<Fallback extends number | undefined>(
  option: string,
  given: unknown,
  least: 0 | 1,
  fallback: Fallback,
): number | Fallback {
  if (given === undefined) return fallback;
  if (typeof given === "number" && given >= least && given <= LONGEST_TIMER) return given;
  const range = `from ${least} to ${LONGEST_TIMER}`;
  throw new UsageError(
    `"${option}" must be a number of milliseconds ${range}; got ${describeNumber(given)}.`,
    {
      option,
    },
  );
}

/** What was given in place of a number, without repeating a text, which may be a secret. */
export function describeNumber(given: unknown): string {
  return typeof given === "number" ? String(given) : `a value of type ${typeof given}`;
}
