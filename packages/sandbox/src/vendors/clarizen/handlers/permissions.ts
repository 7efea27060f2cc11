import type { operations } from "@clade/clarizen";
import type { Handlers } from "../../../core/handlers.ts";
import type { World } from "../../../core/world.ts";
import { requireEntity } from "../entities/find-entity.ts";
import { permissions as table } from "../tables.ts";

const keyOf = (entity: string, resource: string): string => `${entity} ${resource}`;

export const permissions: Handlers<operations> = {
  setPermissions: (call) => {
    const { entityId, roles, replace = false } = call.body;
    const { id: entity } = requireEntity(call, entityId);
    if (String(replace) === "true") {
      for (const { resource } of table(call).by("entity", entity))
        table(call).delete(keyOf(entity, resource));
    }
    for (const { role, resource } of roles) give(call, entity, requireEntity(call, resource).id, role);
    return { status: 200, body: {} };
  },

  deletePermissions: (call) => {
    const { id: entity } = requireEntity(call, call.body.entityId);
    for (const resource of call.body.resource) {
      table(call).delete(keyOf(entity, requireEntity(call, resource).id));
    }
    return { status: 200, body: {} };
  },
};

function give(world: World, entity: string, resource: string, role: string): void {
  const { roles = [] } = table(world).get(keyOf(entity, resource)) ?? {};
  table(world).put(keyOf(entity, resource), { entity, resource, roles: [...new Set([...roles, role])] });
}
