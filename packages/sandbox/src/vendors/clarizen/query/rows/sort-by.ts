import { compareKeys, type Key } from "../values/key.ts";

/** What rows are sorted by, in one direction. */
export interface SortKey<Row> {
  readonly read: (row: Row) => Key;
  readonly isDescending: boolean;
}

/** Sorts rows by the first key, then by the second, and so on. Rows that are equal in all stay in their order. */
export function sortBy<Row>(rows: Iterable<Row>, sortKeys: readonly SortKey<Row>[]): Row[] {
  const signs = sortKeys.map(({ isDescending }) => (isDescending ? -1 : 1));
  const compare = (one: readonly Key[], other: readonly Key[]): number => {
    for (const [index, sign] of signs.entries()) {
      const order = compareKeys(one[index] ?? null, other[index] ?? null);
      if (order !== 0) return sign * order;
    }
    return 0;
  };
  return Array.from(rows, (row) => ({ row, keys: sortKeys.map(({ read }) => read(row)) }))
    .sort((one, other) => compare(one.keys, other.keys))
    .map(({ row }) => row);
}
