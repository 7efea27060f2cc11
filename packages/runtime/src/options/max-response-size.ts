import { UsageError } from "../errors/usage-error.ts";
import { describeNumber } from "./duration.ts";

/** 64 MiB: more than any list in pages, and little enough that a broken vendor cannot fill the memory. */
export const USUAL_RESPONSE_SIZE = 67_108_864;

/** The option `maxResponseSize`, or the setting of a call, checked. */
export function readMaxResponseSize(given: unknown, fallback: number): number {
  if (given === undefined) return fallback;
  if (typeof given === "number" && given >= 1) return given;
  throw new UsageError(
    `"maxResponseSize" must be a number of bytes from 1 on, or Infinity for no limit; got ${describeNumber(given)}.`,
    { option: "maxResponseSize" },
  );
}
