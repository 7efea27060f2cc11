import type { operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import { without } from "../../../core/without.ts";
import { adminRole } from "../admin-role.ts";
import { acknowledged, answer } from "../answers.ts";
import { found, foundUser } from "../found.ts";
import { isLastAdmin } from "../people/last-admin.ts";
import { joinGroup, leaveGroup } from "../people/memberships.ts";
import { roleSummary } from "../people/role-summary.ts";
import { isRoleOf } from "../people/roles-of-account.ts";
import { roles, users } from "../tables.ts";
import { groupsOf, groupSummary } from "../people/user-answers.ts";

export const userPartsHandlers: Handlers<operations> = {
  getUserProperties: (call) => answer({ properties: foundUser(call).properties }),

  updateUserProperties: (call) => {
    const { id, properties } = foundUser(call);
    users(call).update(id, { properties: { ...properties, ...call.body.properties } });
    return acknowledged;
  },

  deleteUserProperty: (call) => {
    const { name } = call.query;
    const owners = users(call)
      .by("account", foundUser(call).account)
      .filter(({ properties }) => Object.hasOwn(properties, name));
    if (owners.length === 0) refuse(404, "notFound");
    for (const { id, properties } of owners) {
      users(call).update(id, { properties: without(properties, name) });
    }
    return acknowledged;
  },

  listUserGroups: (call) => answer({ groups: groupsOf(call, foundUser(call)).map(groupSummary) }),

  addUserGroup: (call) => {
    joinGroup(call, call.path.user_id, call.path.group_id);
    return acknowledged;
  },

  removeUserGroup: (call) => {
    if (!leaveGroup(call, call.path.user_id, call.path.group_id)) refuse(404, "notFound");
    return acknowledged;
  },

  listUserRoles: (call) =>
    answer({ roles: foundUser(call).roles.map((id) => roleSummary(found(roles(call), id))) }),

  addUserRole: (call) => {
    const { id, account, roles: had } = foundUser(call);
    const { role_id } = call.path;
    if (!isRoleOf(call, role_id, account)) refuse(404, "notFound");
    users(call).update(id, { roles: [...new Set([...had, role_id])] });
    return acknowledged;
  },

  removeUserRole: (call) => {
    const user = foundUser(call);
    const { role_id } = call.path;
    if (!user.roles.includes(role_id)) refuse(404, "notFound");
    if (role_id === adminRole && isLastAdmin(call, user)) refuse(401, "accessDenied");
    users(call).update(user.id, { roles: user.roles.filter((id) => id !== role_id) });
    return acknowledged;
  },
};
