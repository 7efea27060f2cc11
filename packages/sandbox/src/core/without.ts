/** A record without some of its fields, which stays a record by any name where it was one. The given one stays as it is. */
export function without<Row extends object, Name extends keyof Row>(
  record: Row,
  ...names: readonly Name[]
): string extends Name ? Row : Omit<Row, Name> {
  const left = { ...record };
  for (const name of names) Reflect.deleteProperty(left, name);
  return left;
}
