import type { World } from "../../../core/world.ts";
import { isA } from "../model/model.ts";
import { entities, type EntityRow } from "../tables.ts";

/** The entities of a type and its subtypes whose field refers to an entity, in the order in which they were created. */
export function referringTo(world: World, typeName: string, fieldName: string, id: string): EntityRow[] {
  return entities(world)
    .by("reference", `${fieldName} ${id}`)
    .filter((row) => !row.isDeleted && isA(row.typeName, typeName));
}
