import type { FieldType } from "@clade/clarizen";
import { hoursOf } from "../../entities/working-time.ts";
import type { StoredValue } from "../entity-source.ts";
import { isDuration } from "./duration.ts";
import type { Key } from "./key.ts";
import { isMoney } from "./money.ts";
import { asTime } from "./time.ts";

/** Makes the key of a value as it is kept. */
export type ReadKey = (value: StoredValue | undefined) => Key;

const plain: ReadKey = (value) => (typeof value === "object" || value === undefined ? null : value);

/** Texts compare without regard to letter case. */
const text: ReadKey = (value) => (typeof value === "string" ? value.toLowerCase() : plain(value));

const time: ReadKey = (value) => (typeof value === "string" ? asTime(value) : null);

const duration: ReadKey = (value) => (isDuration(value) ? hoursOf(value) : null);

const money: ReadKey = (value) => (isMoney(value) ? value.value : null);

/** For a field of which only its value tells the type. */
const anything: ReadKey = (value) => {
  if (isDuration(value)) return hoursOf(value);
  return isMoney(value) ? value.value : text(value);
};

const READERS: Readonly<Record<FieldType, ReadKey>> = {
  Boolean: plain,
  String: text,
  Integer: plain,
  Long: plain,
  Double: plain,
  DateTime: time,
  Date: time,
  Entity: plain,
  Duration: duration,
  Money: money,
  MultiPickList: (value) => (Array.isArray(value) ? value.join(";") : plain(value)),
  Binary: plain,
};

/** @param type absent where only the value tells it */
export function keyReaderOf(type: FieldType | undefined): ReadKey {
  return type === undefined ? anything : READERS[type];
}
