import type { CzqlFunction } from "./tree.ts";

const RESERVED: ReadonlySet<string> = new Set(
  "SELECT FROM WHERE GROUP BY ORDER LIMIT OFFSET AS ASC DESC AND OR NOT IN LIKE TRUE FALSE NULL".split(" "),
);

/** Whether a name is a word of the language, unless it has an @ in front. */
export function isReserved(name: string): boolean {
  return RESERVED.has(name.toUpperCase());
}

/** The functions that can stand in a list of fields, and whether a source shows each. */
export const FUNCTIONS: ReadonlyMap<CzqlFunction, "sourced" | "assumed"> = new Map([
  ["COUNT", "sourced"],
  ["SUM", "sourced"],
  ["MAX", "sourced"],
  ["MIN", "assumed"],
  ["AVG", "assumed"],
]);

/** What stands for itself as a value. */
export const VALUE_WORDS: readonly string[] = ["TRUE", "FALSE", "NULL"];
