import { UsageError } from "../errors/usage-error.ts";
import { describeNumber } from "./duration.ts";

/** The option `requestsPerDay`, checked. */
export function readRequestsPerDay(given: unknown): number | undefined {
  if (given === undefined || given === Infinity) return given;
  if (typeof given === "number" && Number.isSafeInteger(given) && given > 0) return given;
  throw new UsageError(
    `"requestsPerDay" must be a whole number above 0, or Infinity to count only; got ${describeNumber(given)}.`,
    { option: "requestsPerDay" },
  );
}
