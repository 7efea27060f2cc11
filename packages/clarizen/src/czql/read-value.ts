import { UsageError } from "@clade/runtime";
import type { CzqlParameter, Part } from "./part.ts";

/** A value to bind. */
export type CzqlValue = string | number | boolean | Date | null;

const ALLOWED =
  "A value is a string, a finite number, true, false, a valid Date, null, or an array of these.";

/** Says what a value is without showing it, since it may be a secret. */
function describe(value: unknown): string {
  if (value === undefined) return "undefined";
  if (typeof value === "number") return String(value);
  if (value instanceof Date) return "an invalid Date";
  return Array.isArray(value) ? "an array in an array" : `a value of type ${typeof value}`;
}

function cureFor(value: unknown): string {
  if (value === undefined) return " Where there is nothing to compare with, leave the condition out.";
  if (typeof value !== "object" || value instanceof Date || Array.isArray(value)) return "";
  return " Beside values, only what czql or identifier() returned can be put in, and no copy of it.";
}

function readScalar(value: unknown, place: string): CzqlParameter {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw new UsageError(`In the query, ${place} is ${describe(value)}. ${ALLOWED}${cureFor(value)}`);
}

/**
 * The parts for a value: one, or for an array one for each item with commas between.
 * @param place which value it is and where it stands, such as `value 2 (behind "State = ")`
 * @throws UsageError for what cannot be bound, and for an empty array
 */
export function readValue(value: unknown, place: string): Part[] {
  if (!Array.isArray(value)) return [{ value: readScalar(value, place) }];
  if (value.length === 0) {
    throw new UsageError(
      `In the query, ${place} is an empty array, and a list needs an item. Leave the condition out where there is none.`,
    );
  }
  // Unlike flatMap(), Array.from() does not skip the holes of an array.
  return Array.from(value, (item: unknown, index): Part[] => {
    const part = { value: readScalar(item, `item ${index + 1} of ${place}`) };
    return index === 0 ? [part] : [{ text: ", " }, part];
  }).flat();
}
