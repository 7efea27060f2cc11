import { tailOf } from "./excerpt.ts";
import type { Part } from "./part.ts";

/** Where something stands in a query, by the end of what precedes it. Values do not show, since they may be secrets. */
export function placeBehind(parts: readonly Part[]): string {
  const text = parts.map((part) => ("text" in part ? part.text : "${…}")).join("");
  return text === "" ? "at the start" : `behind "${tailOf(text)}"`;
}
