const markerOf = (name: string): symbol => Symbol.for(`clade.${name}`);

/**
 * Gives an error class its name and a marker by which `isMarked` knows its instances.
 * Both stand on the prototype: the stack then starts with the right name, minifying cannot change it,
 * and neither shows up among the fields of a printed error.
 */
export function markErrorClass(errorClass: { readonly prototype: Error }, name: string): void {
  Object.defineProperty(errorClass.prototype, "name", { value: name, configurable: true, writable: true });
  Object.defineProperty(errorClass.prototype, markerOf(name), { value: true });
}

/** Whether a value carries the marker, also when another copy of this package made it. */
export function isMarked(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && markerOf(name) in value;
}
