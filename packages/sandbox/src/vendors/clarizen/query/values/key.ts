/** What a value is compared, grouped and sorted by; null for none. */
export type Key = string | number | boolean | null;

/** Compares keys of the same kind. Null comes first. */
export function compareKeys(one: Key, other: Key): number {
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;
  return one < other ? -1 : 1;
}
