import type { World } from "../../../core/world.ts";
import type { Values } from "../rules/entity-rule.ts";
import { entities, nextNumber, type EntityRow } from "../tables.ts";
import { writeTime } from "./times.ts";

/** Stores an entity with what every entity has, as it is given, without regard to the rules of its type. */
export function insertEntity(
  world: World,
  caller: string,
  typeName: string,
  values: Values,
  id = `/${typeName}/${world.random.uuid()}`,
): EntityRow {
  const now = writeTime(world.clock.now());
  const stamps = { CreatedBy: caller, CreatedOn: now, LastUpdatedBy: caller, LastUpdatedOn: now };
  return entities(world).put(id, {
    id,
    typeName,
    place: nextNumber(world, "place"),
    values: { ...stamps, EntityOwner: caller, ...values, ExternalID: id.slice(typeName.length + 2) },
  });
}

/** Puts an entity into the recycle bin. */
export function markDeleted(world: World, id: string): void {
  const before = entities(world).get(id);
  if (before) entities(world).put(id, { ...before, isDeleted: true });
}

/** Changes fields of an entity that the product computes. */
export function patchEntity(world: World, id: string, values: Values): EntityRow {
  const before = entities(world).get(id);
  if (!before) throw new Error(`There is no entity ${id} to patch.`);
  return entities(world).put(id, { ...before, values: { ...before.values, ...values } });
}
