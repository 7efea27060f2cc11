import type { Token } from "./token.ts";
import type { CzqlPath } from "./tree.ts";

/** The names of a field or of a path of fields. */
export function pathOf({ text }: Token): CzqlPath {
  return text.replace(/^@/u, "").split(".");
}
