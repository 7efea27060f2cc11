/** The rows that fit, looked for while one goes through them. */
export function* filterLazily<Row>(rows: Iterable<Row>, fits: (row: Row) => boolean): Iterable<Row> {
  for (const row of rows) if (fits(row)) yield row;
}

/** The rows from one on, and no more than so many. */
export function* sliceLazily<Row>(rows: Iterable<Row>, start: number, length: number): Iterable<Row> {
  let index = 0;
  if (length === 0) return;
  for (const row of rows) {
    if (index++ < start) continue;
    yield row;
    if (index === start + length) return;
  }
}
