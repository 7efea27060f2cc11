import type { ReferenceKeys } from "../conditions/compiled-condition.ts";
import type { EntitySource, StoredEntity } from "../entity-source.ts";

/**
 * The entities of a type and its subtypes among which a condition has to look, in the order of their places: those that an index
 * finds, or all.
 */
export function candidates(
  source: EntitySource,
  typeName: string,
  keys: ReferenceKeys | undefined,
): Iterable<StoredEntity> {
  const groups = keys?.ids.map((id) => entitiesWith(source, typeName, keys.fieldName, id));
  if (!groups?.every((group) => group !== undefined)) return source.entities(typeName);
  const [only] = groups;
  if (only && groups.length === 1) return only;
  return groups.flatMap((group) => [...group]).sort((one, other) => one.place - other.place);
}

function entitiesWith(
  source: EntitySource,
  typeName: string,
  fieldName: string,
  id: string,
): Iterable<StoredEntity> | undefined {
  if (fieldName !== "ID") return source.referringTo(typeName, fieldName, id);
  const entity = source.get(id);
  return entity && source.isA(entity.typeName, typeName) ? [entity] : [];
}
