import type { JsonType } from "../behaviour.ts";

const WORDS: Readonly<Record<JsonType, string>> = {
  null: "null",
  boolean: "true or false",
  integer: "an integer",
  number: "a number",
  string: "a string",
  array: "an array",
  object: "an object",
};

/** Whether a value is of a type of JSON Schema. A number without a fraction is an integer, however it is written. */
export function isOfType(value: unknown, type: JsonType): boolean {
  if (type === "integer") return Number.isInteger(value);
  return typeOf(value) === type;
}

/** What a value is, in words: `a string`. */
export function typeInWords(value: unknown): string {
  return (WORDS as Readonly<Record<string, string>>)[typeOf(value)] ?? typeOf(value);
}

/** `a string, an integer or null` */
export function typesInWords(types: readonly JsonType[]): string {
  const words = types.map((type) => WORDS[type]);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
