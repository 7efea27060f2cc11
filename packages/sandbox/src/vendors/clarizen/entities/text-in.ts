import type { Values } from "../rules/entity-rule.ts";

/** The text, id or time in a field; an empty one where there is none. */
export function textIn(values: Values, field: string): string {
  const value = values[field];
  return typeof value === "string" ? value : "";
}
