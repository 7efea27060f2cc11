import type { Place } from "./fault.ts";

/** Words of one meaning: each is replaced by the next, so that what comes of it is wrong but not unknown. */
const vocabularies = [
  ["invalid", "missing", "conflict", "forbidden", "unauthenticated", "rate-limited", "server"],
  ["reads", "creates", "updates", "deletes"],
  ["second", "minute", "hour", "day", "month"],
  ["text", "bytes"],
  ["query", "header"],
  ["string", "integer", "boolean", "object", "array"],
];

/** Another value of the same type. */
export function otherValue(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  return typeof value === "string" ? otherText(value) : null;
}

function otherText(text: string): string {
  const words = vocabularies.find((candidates) => candidates.includes(text)) ?? [];
  return words[(words.indexOf(text) + 1) % words.length] ?? `${text}x`;
}

/** A value of another type. */
export function otherType(value: unknown): unknown {
  return typeof value === "string" ? 7 : "not of this type";
}

/** The places of all values within a value that hold no others. */
export function leavesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [place];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => leavesOf(item, [...place, key]));
}
