import type { operations, UserSummary } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { accountOf } from "../accounts.ts";
import { acknowledged, answer, answerPage, created, requested } from "../answers.ts";
import { allUsersType } from "../people/built-in-group.ts";
import { removeUser } from "../cascades.ts";
import { foundUser } from "../found.ts";
import { isLastAdmin } from "../people/last-admin.ts";
import { joinGroup } from "../people/memberships.ts";
import { newId } from "../new-id.ts";
import { picked } from "../../../core/picked.ts";
import { isRoleOf } from "../people/roles-of-account.ts";
import type { User } from "../rows/people.ts";
import { sendMail } from "../people/send-mail.ts";
import { groups, users } from "../tables.ts";
import { timestamp } from "../timestamp.ts";
import { groupsOf, tabInstancesOf, userAnswer } from "../people/user-answers.ts";

const names = ["first_name", "last_name", "email", "external_id"] as const;

export const usersHandlers: Handlers<operations> = {
  listUsers: (call) => {
    const { email, external_id, full, include_roles, include_groups } = call.query;
    const found = users(call)
      .by("account", accountOf(call))
      .filter((user) => email === undefined || user.email.toLowerCase() === email.toLowerCase())
      .filter((user) => external_id === undefined || user.external_id === external_id);
    const page = call.page(found);
    return answerPage(page, {
      users: page.items.map((user) => ({
        ...userSummary(user),
        ...(full === true && external_id !== undefined && ownThings(call, user)),
        ...(include_roles === true && { roles: [...user.roles] }),
        ...(include_groups === true && { groups: [...user.groups] }),
      })),
    });
  },

  getUser: (call) => {
    const user = foundUser(call);
    const associations = {
      ...ownThings(call, user),
      groups: groupsOf(call, user).map(({ id, name }) => ({ id, name })),
      roles: [...user.roles],
    };
    return answer({ ...userAnswer(call, user), ...(call.query.full === true && associations) });
  },

  createUser: (call) => {
    const { email, roles, password } = call.body;
    const account = accountOf(call);
    const hasRoles = roles.every((role) => isRoleOf(call, role, account));
    if (!hasRoles || isTaken(call, email, account)) refuse(400, "invalid");
    const id = newId(call);
    users(call).put(id, {
      ...picked(call.body, names),
      ...{ id, account, roles: [...new Set(roles)], groups: [], properties: {} },
      ...(password !== undefined && { password }),
      ...{ date_last_login: null, date_created: timestamp(call), is_locked_out: false, isActivated: false },
    });
    for (const group of groups(call).by("account", account)) {
      if (group.type === allUsersType) joinGroup(call, id, group.id);
    }
    if (call.query.send_email === true) sendMail(call, email, "welcome");
    return created(`/users/${id}`);
  },

  updateUser: (call) => {
    const { id, account } = foundUser(call);
    const { email } = call.body;
    if (email !== undefined && isTaken(call, email, account, id)) refuse(400, "invalid");
    users(call).update(id, picked(call.body, names));
    return acknowledged;
  },

  deleteUser: (call) => {
    if (isLastAdmin(call, foundUser(call))) refuse(401, "accessDenied");
    removeUser(call, call.path.user_id);
    return acknowledged;
  },

  resendUserInvitation: (call) => {
    sendMail(call, foundUser(call).email, "invitation");
    return requested("resend-invite");
  },

  resetUserPassword: (call) => {
    sendMail(call, foundUser(call).email, "password");
    return requested("reset-password");
  },
};

function userSummary({
  id,
  external_id,
  first_name,
  last_name,
  email,
  date_last_login,
  isActivated,
}: User): UserSummary {
  const externalId = external_id !== undefined && { external_id };
  return { id, ...externalId, first_name, last_name, email, date_last_login, isActivated };
}

function ownThings(world: World, user: User) {
  return { tab_instances: tabInstancesOf(world, user).map(({ id }) => id), properties: user.properties };
}

/** That no two users of an account can have the same address is assumed. */
function isTaken(world: World, email: string, account: string, by?: string): boolean {
  return users(world)
    .by("email", email.toLowerCase())
    .some((user) => user.account === account && user.id !== by);
}
