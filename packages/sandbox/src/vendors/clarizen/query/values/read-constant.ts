import type { FieldType } from "@clade/clarizen";
import { refuse } from "../../../../core/refusal.ts";
import { readDuration } from "../../entities/read-duration.ts";
import { hoursOf } from "../../entities/working-time.ts";
import type { EntitySource } from "../entity-source.ts";
import type { Path } from "../paths/path.ts";
import { findReference } from "./find-reference.ts";
import { isDuration } from "./duration.ts";
import type { Key } from "./key.ts";
import { isMoney } from "./money.ts";
import { readTimeText } from "./time.ts";

/** What a given value means for a field: its key, or undefined where it can be none of the field's. */
type ReadConstant = (value: unknown, path: Path, source: EntitySource) => Key | undefined;

const isScalar = (value: unknown): value is string | number | boolean =>
  ["string", "number", "boolean"].includes(typeof value);

const boolean: ReadConstant = (value) => {
  if (typeof value === "boolean") return value;
  return value === "true" ? true : value === "false" ? false : undefined;
};

const number: ReadConstant = (value) => {
  const isNumeric = typeof value === "number" || (typeof value === "string" && value.trim() !== "");
  return isNumeric && Number.isFinite(Number(value)) ? Number(value) : undefined;
};

const text: ReadConstant = (value) => (isScalar(value) ? String(value).toLowerCase() : undefined);

const reference: ReadConstant = (value, { referencedEntities }, source) =>
  isScalar(value) ? findReference(source, referencedEntities, String(value)) : undefined;

const duration: ReadConstant = (value) => {
  const read = readDuration(value);
  return read && hoursOf(read);
};

const money: ReadConstant = (value, ...rest) => number(isMoney(value) ? value.value : value, ...rest);

/** For a field of which only its value tells the type. */
const anything: ReadConstant = (value, ...rest) => {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return (isDuration(value) ? duration : isMoney(value) ? money : text)(value, ...rest);
};

const READERS: Readonly<Record<FieldType, ReadConstant>> = {
  Boolean: boolean,
  String: text,
  Integer: number,
  Long: number,
  Double: number,
  DateTime: readTimeText,
  Date: readTimeText,
  Entity: reference,
  Duration: duration,
  Money: money,
  MultiPickList: reference,
  Binary: text,
};

/**
 * The key of a given value with which a field compares.
 * @throws Refusal where the field can hold no such value
 */
export function readConstant(source: EntitySource, path: Path, value: unknown): Key {
  if (value === null) return null;
  const read = path.type === undefined ? anything : READERS[path.type];
  return read(value, path, source) ?? refuse(500, "invalidArgument");
}
