/** A record without some of its fields. The record itself stays as it is. */
export function without<Row extends object, Name extends keyof Row>(
  record: Row,
  ...names: readonly Name[]
): Omit<Row, Name> {
  const left = { ...record };
  for (const name of names) Reflect.deleteProperty(left, name);
  return left;
}
