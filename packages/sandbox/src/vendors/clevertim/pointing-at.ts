import type { Table } from "../../store/table.ts";
import { sees, type Viewer, type Visibility } from "./visibility.ts";

/**
 * The ids of those objects that point at another by one of their fields, as far as the caller may see them.
 * @param field the name of the field, and of the index on it
 */
export function pointingAt<Row extends Visibility & { readonly id: number }>(
  viewer: Viewer,
  table: Table<Row>,
  field: string,
  id: number,
): number[] {
  const rows = table.by(field, String(id)).filter((row) => sees(viewer, row));
  return rows.map((row) => row.id).sort((one, other) => one - other);
}
