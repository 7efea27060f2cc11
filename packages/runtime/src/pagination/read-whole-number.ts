import { UsageError } from "../errors/usage-error.ts";
import { describeNumber } from "../options/duration.ts";

interface Bounds {
  readonly least: number;
  readonly most?: number | undefined;
  readonly fallback: number;
}

/**
 * A query parameter that counts, checked.
 * @throws UsageError that names the parameter, its bounds and the number
 */
export function readWholeNumber(name: string, given: unknown, { least, most, fallback }: Bounds): number {
  if (given === undefined) return fallback;
  const isWhole = typeof given === "number" && Number.isSafeInteger(given);
  if (isWhole && given >= least && given <= (most ?? Infinity)) return given;
  const range = most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
  throw new UsageError(
    `"params.query.${name}" must be a whole number ${range}; got ${describeNumber(given)}.`,
  );
}
