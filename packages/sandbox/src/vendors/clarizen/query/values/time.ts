import { readTime, writeTime } from "../../entities/times.ts";

const LENGTH = "2014-11-03T08:00:00.0000000".length;
const FRACTION = LENGTH - "0000000".length;

/**
 * Reads a date or a time in the form in which times are kept, so that texts compare as times do; undefined for what is none.
 * Of the parts of a second it keeps seven digits, which are more than the platform's clock has.
 */
export function readTimeText(value: unknown): string | undefined {
  const time = typeof value === "string" ? readTime(value) : undefined;
  if (time === undefined) return undefined;
  const [, digits = ""] = /\.(\d+)/.exec(value as string) ?? [];
  return writeTime(time).slice(0, FRACTION) + digits.slice(0, 7).padEnd(7, "0");
}

/** A date or a time, as it is kept, as a time. */
export function asTime(kept: string): string {
  return kept.length === LENGTH ? kept : (readTimeText(kept) ?? kept);
}
