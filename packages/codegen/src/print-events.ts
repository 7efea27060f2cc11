import type { VendorEvents } from "@clade/runtime";

/** The longest line that an object or a list is printed on. */
const WIDTH = 110;

/** The table as a TypeScript module. */
export function printEvents(table: VendorEvents): string {
  return [
    'import type { VendorEvents } from "@clade/runtime";',
    "",
    "/**",
    ` * By what a receiver knows the events of ${table.title}, and which values stand where in their bodies. Formats, patterns and`,
    " * bounds are left out: a receiver must not refuse an event for a form that the vendor never promised.",
    " */",
    `export const events: VendorEvents = ${print(table, "")};`,
    "",
  ].join("\n");
}

/** JSON, on one line where that is short. */
function print(value: unknown, indent: string): string {
  const line = JSON.stringify(value);
  if (indent.length + line.length <= WIDTH || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${print(item, inner)},\n`).join("")}${indent}]`;
  }
  const entries = Object.entries(value).map(
    ([name, item]) => `${inner}${JSON.stringify(name)}: ${print(item, inner)},\n`,
  );
  return `{\n${entries.join("")}${indent}}`;
}
