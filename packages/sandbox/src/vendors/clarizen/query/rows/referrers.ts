import type { EntitySource, StoredEntity, StoredValue } from "../entity-source.ts";

/** The entities of a type whose field refers to an entity, for many entities in turn. */
export function referrersBy(
  source: EntitySource,
  typeName: string,
  fieldName: string,
): (id: string) => Iterable<StoredEntity> {
  let byId: ReadonlyMap<StoredValue | undefined, readonly StoredEntity[]> | undefined;
  return (id) => {
    const indexed = source.referringTo(typeName, fieldName, id);
    if (indexed) return indexed;
    byId ??= groupByField(source.entities(typeName), fieldName);
    return byId.get(id) ?? [];
  };
}

function groupByField(
  entities: Iterable<StoredEntity>,
  fieldName: string,
): ReadonlyMap<StoredValue | undefined, readonly StoredEntity[]> {
  const groups = new Map<StoredValue | undefined, StoredEntity[]>();
  for (const entity of entities) {
    const value = entity.values[fieldName];
    const group = groups.get(value);
    if (group) group.push(entity);
    else groups.set(value, [entity]);
  }
  return groups;
}
