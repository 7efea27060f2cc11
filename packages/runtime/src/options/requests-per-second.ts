import { UsageError } from "../errors/usage-error.ts";
import { describeNumber } from "./duration.ts";

/** The option `requestsPerSecond`, checked. */
export function readRequestsPerSecond(given: unknown): number | undefined {
  if (given === undefined || (typeof given === "number" && given > 0)) return given;
  throw new UsageError(
    `"requestsPerSecond" must be a number above 0, or Infinity for no limit; got ${describeNumber(given)}.`,
    { option: "requestsPerSecond" },
  );
}
