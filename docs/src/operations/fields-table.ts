import type { Bundle, Schema } from "@clade/bundle";
import { table } from "../markdown/blocks.ts";
import { code } from "../markdown/inline.ts";
import { schemaFields } from "./schema-fields.ts";

/** The fields of a body as a table; nothing where it has none. */
export function fieldsTable(bundle: Bundle, schema: Schema | undefined): string {
  const fields = schemaFields(bundle, schema);
  if (fields.length === 0) return "";
  return table(
    ["Field", "Type", "Required", "Meaning"],
    fields.map(({ path, type, required, description }) => [
      code(path),
      type,
      required ? "yes" : "no",
      description,
    ]),
  );
}
