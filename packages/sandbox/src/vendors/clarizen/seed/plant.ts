import type { World } from "../../../core/world.ts";
import { parseId } from "../entities/entity-id.ts";
import { patchEntity } from "../entities/keep-entity.ts";
import { createEntity, type GivenFields } from "../entities/write-entity.ts";
import type { Values } from "../rules/entity-rule.ts";
import { ids } from "./ids.ts";

/** The day on which the organization's entities were created, if nothing else is said. */
const CREATED = "2014-04-06T10:26:14.2291260";

/**
 * Creates an entity as Sam would have, with all that follows from it.
 * @param id may be of a type only
 * @param kept fields that nobody writes, such as when it was created
 */
export function plant(world: World, id: string, fields: GivenFields, kept: Values = {}): string {
  const { typeName = "", own } = parseId(id) ?? {};
  const row = createEntity({ world, caller: ids.sam }, typeName, fields, own);
  patchEntity(world, row.id, { CreatedOn: CREATED, LastUpdatedOn: CREATED, ...kept });
  return row.id;
}
