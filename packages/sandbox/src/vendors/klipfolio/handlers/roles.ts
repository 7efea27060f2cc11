import type { operations, Role as RoleAnswer } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { accountName, accountOf } from "../accounts.ts";
import { acknowledged, answer, answerPage, created } from "../answers.ts";
import { foundRole } from "../found.ts";
import { newId } from "../new-id.ts";
import { picked } from "../../../core/picked.ts";
import { roleSummary } from "../people/role-summary.ts";
import { rolesOf } from "../people/roles-of-account.ts";
import type { Role } from "../rows/people.ts";
import { roles, users } from "../tables.ts";

export const rolesHandlers: Handlers<operations> = {
  listRoles: (call) => {
    const page = call.page(rolesOf(call, accountOf(call)));
    return answerPage(page, { roles: page.items.map(roleSummary) });
  },

  getRole: (call) => {
    const role = foundRole(call);
    const isFull = call.query.full === true;
    return answer({
      ...roleAnswer(call, role),
      ...(isFull && associations(call, role, accountOf(call))),
    });
  },

  createRole: (call) => {
    const id = newId(call);
    roles(call).put(id, {
      ...{ description: "", permissions: [] },
      ...picked(call.body, ["name", "description", "permissions"]),
      ...{ id, account: accountOf(call) },
    });
    return created(`/roles/${id}`);
  },

  updateRole: (call) => {
    roles(call).update(call.path.role_id, picked(call.body, ["name", "description", "permissions"]));
    return acknowledged;
  },

  deleteRole: (call) => {
    const { id, account } = foundRole(call);
    if (account === undefined) refuse(401, "accessDenied");
    for (const user of users(call).by("role", id)) {
      users(call).update(user.id, { roles: user.roles.filter((role) => role !== id) });
    }
    roles(call).delete(id);
    return acknowledged;
  },

  listRolePermissions: (call) => answer({ permissions: [...foundRole(call).permissions] }),

  replaceRolePermissions: (call) => {
    roles(call).update(call.path.role_id, { permissions: call.body.permissions });
    return acknowledged;
  },

  removeRolePermissions: (call) => {
    const { id, permissions } = foundRole(call);
    const removed = new Set(call.body.permissions);
    roles(call).update(id, { permissions: permissions.filter((permission) => !removed.has(permission)) });
    return acknowledged;
  },
};

function roleAnswer(world: World, role: Role): RoleAnswer {
  const company = role.account === undefined ? "N/A" : accountName(world, role.account);
  return { ...roleSummary(role), company };
}

/** Who has a built-in role is told of one account at a time. */
function associations(world: World, { id, permissions }: Role, account: string) {
  const holders = users(world)
    .by("role", id)
    .filter((user) => user.account === account);
  return {
    num_users: holders.length,
    users: holders.map((user) => ({ id: user.id })),
    permissions: [...permissions],
  };
}
