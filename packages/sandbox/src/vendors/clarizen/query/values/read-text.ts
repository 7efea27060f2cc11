import type { FieldType } from "@clade/clarizen";
import type { Key } from "./key.ts";
import { ownPart } from "./own-part.ts";
import { keyReaderOf, type ReadKey } from "./read-key.ts";

const REFERENCES: readonly (FieldType | undefined)[] = ["Entity", "MultiPickList"];

/** What the operators for texts see of a value. Of a reference that is its own part, so that they fit the values of pick lists. */
export function textReaderOf(type: FieldType | undefined): ReadKey {
  if (REFERENCES.includes(type)) {
    return (value) => (typeof value === "string" ? ownPart(value).toLowerCase() : null);
  }
  const readKey = keyReaderOf(type);
  return (value) => {
    const key = readKey(value);
    // That of a text is in small letters already.
    return type === "String" && typeof key === "string" ? key : textOf(key);
  };
}

/** A given value in the form in which the operators for texts see it. */
export function textOf(key: Key): Key {
  return key === null ? null : String(key).toLowerCase();
}
