/** What a query finds. */
export interface Finding<Item, Row = unknown> {
  /** In order. They are looked for while one goes through them, so no more than are wanted. */
  readonly rows: Iterable<Row>;
  /** What the answer shows of a row, which is one of its own. A method, so that what rows are does not matter to most. */
  render(row: Row): Item;
  /** How many come at once where the request does not say. */
  readonly usualLimit?: number;
}
