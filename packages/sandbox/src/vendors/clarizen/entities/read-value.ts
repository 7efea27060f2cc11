import type { FieldType, Money } from "@clade/clarizen";
import { isObject } from "@clade/front";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import type { FieldDefinition } from "../model/definitions.ts";
import type { StoredValue } from "../query/entity-source.ts";
import { readDuration } from "./read-duration.ts";
import { readReference, readReferences } from "./read-reference.ts";
import { HOUR, isDayOnly, readTime, startOfDay, writeTime } from "./times.ts";
import { withSmallLetters } from "./with-small-letters.ts";

type Reader = (value: unknown, definition: FieldDefinition, world: World) => StoredValue | undefined;

const readers: Readonly<Record<FieldType, Reader>> = {
  Boolean: (value) => (typeof value === "boolean" ? value : undefined),
  String: (value, { maxLength = -1 }) =>
    typeof value === "string" && (maxLength < 0 || value.length <= maxLength) ? value : undefined,
  Integer: (value) => (Number.isSafeInteger(value) ? (value as number) : undefined),
  Long: (value) => (Number.isSafeInteger(value) ? (value as number) : undefined),
  Double: (value) => (typeof value === "number" ? value : undefined),
  DateTime: readDateTime,
  Date: (value) => {
    const time = typeof value === "string" ? readTime(value) : undefined;
    return time === undefined ? undefined : writeTime(startOfDay(time));
  },
  Entity: readReference,
  MultiPickList: readReferences,
  Duration: readDuration,
  Money: readMoney,
  Binary: (value) => (typeof value === "string" && /^[\w+/-]*={0,2}$/.test(value) ? value : undefined),
};

/**
 * A value as a caller writes it, in the form in which it is kept.
 * @throws Refusal if the field cannot hold it
 */
export function readValue(world: World, definition: FieldDefinition, value: unknown): StoredValue {
  if (value === null) return null;
  return readers[definition.type](value, definition, world) ?? refuse(500, "invalidArgument");
}

/** What a day alone means depends on the field: work starts in the morning and is due in the evening. */
function readDateTime(value: unknown, { hour = 0 }: FieldDefinition): string | undefined {
  if (typeof value !== "string") return undefined;
  const time = readTime(value);
  if (time === undefined) return undefined;
  return writeTime(isDayOnly(value) ? time + hour * HOUR : time);
}

function readMoney(value: unknown): Money | undefined {
  if (!isObject(value)) return undefined;
  const { value: amount, currency } = withSmallLetters(value);
  if (typeof amount !== "number" || typeof currency !== "string") return undefined;
  return /^[A-Z]{3}$/i.test(currency) ? { value: amount, currency: currency.toUpperCase() } : undefined;
}
