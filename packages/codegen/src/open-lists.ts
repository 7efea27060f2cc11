/**
 * A copy of a document without the least length of its lists, but for lists of one certain length. TypeScript would make a
 * tuple of the former, to which no plain list can be assigned; of the latter it makes a tuple whose items are known to be there.
 */
export function openLists<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(openLists) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "minItems" || hasCertainLength(value));
  return Object.fromEntries(entries.map(([key, inner]) => [key, openLists(inner as unknown)])) as Value;
}

function hasCertainLength(schema: { minItems?: unknown; maxItems?: unknown }): boolean {
  return typeof schema.minItems !== "number" || schema.minItems === schema.maxItems;
}
