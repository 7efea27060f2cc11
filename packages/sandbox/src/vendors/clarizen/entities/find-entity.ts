import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import type { EntityType } from "../model/entity-type.ts";
import { findType, isA } from "../model/model.ts";
import { entities, type EntityRow } from "../tables.ts";
import { parseId } from "./entity-id.ts";

/**
 * The entity of an id, unless it was deleted. The id may name a type above the entity's own, such as `/WorkItem/…` for a
 * task, and write it in any letter case.
 */
export function findEntity(world: World, id: string): EntityRow | undefined {
  const { typeName, own } = parseId(id) ?? {};
  const type = typeName === undefined ? undefined : findType(typeName);
  if (!type || own === undefined) return undefined;
  const exact = entities(world).get(`/${type.name}/${own}`);
  const found =
    exact ??
    entities(world)
      .by("ownPart", own)
      .find((row) => isA(row.typeName, type.name));
  return found?.isDeleted ? undefined : found;
}

/** @throws Refusal for an id of no form or type, or that nothing has */
export function requireEntity(world: World, id: string): EntityRow {
  const parsed = parseId(id) ?? refuse(500, "invalidArgument");
  requireType(parsed.typeName);
  return findEntity(world, id) ?? refuse(500, "entityNotFound");
}

/** @throws Refusal for a name that no type has */
export function requireType(name: string): EntityType {
  return findType(name) ?? refuse(500, "invalidType");
}
