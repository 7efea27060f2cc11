import type { Duration } from "@clade/clarizen";
import { isObject } from "@clade/front";
import { withSmallLetters } from "./with-small-letters.ts";

const UNITS: Readonly<Record<string, Duration["unit"]>> = {
  minutes: "Minutes",
  m: "Minutes",
  hours: "Hours",
  h: "Hours",
  days: "Days",
  d: "Days",
  weeks: "Weeks",
  w: "Weeks",
  months: "Months",
};

const TYPES = ["Default", "Consecutive", "OverrideStart", "OverrideEnd", "OverrideBoth"] as const;

/** Reads a duration as a caller writes it: an object, or a text such as `8h`. */
export function readDuration(value: unknown): Duration | undefined {
  if (typeof value === "string") {
    const [, amount, letters = ""] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(value.trim()) ?? [];
    return readDuration({ unit: letters, value: Number(amount) });
  }
  if (!isObject(value)) return undefined;
  const given = withSmallLetters(value);
  const unit = UNITS[String(given["unit"]).toLowerCase()];
  const amount = given["value"];
  const type = TYPES.find((name) => name === given["durationtype"]);
  if (unit === undefined || typeof amount !== "number" || Number.isNaN(amount)) return undefined;
  return { unit, value: amount, ...(type && { durationType: type }) };
}
