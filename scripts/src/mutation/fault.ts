/** A place in a document: the keys that lead there. */
export type Place = readonly (string | number)[];

/** What is done at a place. */
export type Edit = { readonly set: unknown } | { readonly renameTo: string } | { readonly remove: true };

/** One fault that can be planted in a document. */
export interface Fault {
  /** What sort of thing it spoils: `enum value`. */
  readonly kind: string;
  readonly place: Place;
  readonly edit: Edit;
}

/** A fault, and the file of a vendor that it is planted in. */
export interface PlacedFault extends Fault {
  readonly file: "spec" | "client";
}

/** A fault as one line: where it stands, and what was made of what. */
export function describeFault(fault: Fault, before: unknown): string {
  return `${fault.place.join(" › ")}: ${describeEdit(fault.edit, before)}`;
}

function describeEdit(edit: Edit, before: unknown): string {
  if ("remove" in edit) return `${shorten(before)} removed`;
  if ("renameTo" in edit) return `renamed to ${edit.renameTo}`;
  return `${shorten(before)} → ${shorten(edit.set)}`;
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
