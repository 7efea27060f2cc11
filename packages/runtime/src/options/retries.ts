import { UsageError } from "../errors/usage-error.ts";
import { describeNumber } from "./duration.ts";

/** The option `retries`, or the setting of a call, checked. */
export function readRetries(given: unknown, fallback: number): number {
  if (given === undefined) return fallback;
  if (typeof given === "number" && Number.isSafeInteger(given) && given >= 0) return given;
  throw new UsageError(`"retries" must be a whole number, 0 for none; got ${describeNumber(given)}.`, {
    option: "retries",
  });
}
