import type { VendorBehaviour } from "@clade/runtime";

/** The table as a TypeScript module. */
export function printBehaviour(table: VendorBehaviour): string {
  return [
    'import type { VendorBehaviour } from "@clade/runtime";',
    "",
    `/** What the spec says about ${table.title} beyond what HTTP and JSON already say. */`,
    `export const behaviour: VendorBehaviour = ${JSON.stringify(table, null, 2)};`,
    "",
  ].join("\n");
}
