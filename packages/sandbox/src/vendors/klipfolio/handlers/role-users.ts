import type { operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import { accountOf } from "../accounts.ts";
import { adminRole } from "../admin-role.ts";
import { acknowledged, answer } from "../answers.ts";
import { foundUser } from "../found.ts";
import { isLastAdmin } from "../people/last-admin.ts";
import { isRoleOf } from "../people/roles-of-account.ts";
import { users } from "../tables.ts";

export const roleUsersHandlers: Handlers<operations> = {
  listRoleUsers: (call) =>
    answer({
      users: users(call)
        .by("role", call.path.role_id)
        .filter(({ account }) => account === accountOf(call))
        .map(({ id, first_name, last_name, email }) => ({ id, first_name, last_name, email })),
    }),

  addRoleUser: (call) => {
    const { id, account, roles } = foundUser(call);
    const { role_id } = call.path;
    if (!isRoleOf(call, role_id, account)) refuse(404, "notFound");
    if (roles.includes(role_id)) refuse(403, "alreadyHasRole");
    users(call).update(id, { roles: [...roles, role_id] });
    return acknowledged;
  },

  removeRoleUser: (call) => {
    const user = foundUser(call);
    const { role_id } = call.path;
    if (!user.roles.includes(role_id)) refuse(403, "doesNotHaveRole");
    if (role_id === adminRole && isLastAdmin(call, user)) refuse(403, "lastAdmin");
    users(call).update(user.id, { roles: user.roles.filter((id) => id !== role_id) });
    return acknowledged;
  },
};
