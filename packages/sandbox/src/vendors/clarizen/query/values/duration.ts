import type { Duration } from "@clade/clarizen";
import { hoursOf } from "../../entities/working-time.ts";

export function isDuration(value: unknown): value is Duration {
  return typeof value === "object" && value !== null && "unit" in value && "value" in value;
}

/** So many working hours in a unit. */
export function durationOf(hours: number, unit: Duration["unit"]): Duration {
  return { unit, value: hours / hoursOf({ unit, value: 1 }) };
}
