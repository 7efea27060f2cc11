import type { EntitySource } from "../entity-source.ts";
import type { Path } from "../paths/path.ts";
import type { Key } from "../values/key.ts";
import type { ReferenceKeys } from "./compiled-condition.ts";

/** With more ids than this, one walk through all entities is no slower. */
const MOST = 1000;

/** What an index needs where a field must have one of some keys; nothing where no index can help. */
export function referenceKeys(
  source: EntitySource,
  { type, ownName, referencedEntities }: Path,
  keys: readonly Key[],
): { readonly keys?: ReferenceKeys } {
  if (type !== "Entity" || ownName === undefined || keys.length > MOST) return {};
  // A value of a pick list leads to so many that it must not stand in the way of what leads to few.
  if (referencedEntities.some((typeName) => source.type(typeName)?.isPickList)) return {};
  const ids = keys.filter((key) => typeof key === "string");
  // An index has no entry for what refers to nothing.
  return ids.length === keys.length ? { keys: { fieldName: ownName, ids } } : {};
}
