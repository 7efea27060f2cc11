import type { World } from "../../../core/world.ts";
import { followRules } from "../rules/rules.ts";
import { entities, type EntityRow } from "../tables.ts";
import { markDeleted } from "./keep-entity.ts";

/** Deletes an entity and what cannot be without it. It stays in the recycle bin. */
export function deleteEntity(world: World, caller: string, { id }: EntityRow): void {
  const before = entities(world).get(id);
  if (!before || before.isDeleted) return;
  markDeleted(world, id);
  followRules({
    ...{ world, caller, before },
    after: undefined,
    remove: (other) => {
      deleteEntity(world, caller, other);
    },
  });
}
