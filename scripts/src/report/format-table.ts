/** A row: what was counted, and the counts under the heads of the columns. */
export type Row = readonly [name: string, ...cells: (string | number)[]];

/** Rows as lines, the first column to the left, all others to the right. */
export function formatTable(rows: readonly Row[]): string[] {
  const widths = (rows[0] ?? []).map((_head, column) =>
    Math.max(...rows.map((row) => String(row[column] ?? "").length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? String(cell).padEnd(width) : String(cell).padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
}
