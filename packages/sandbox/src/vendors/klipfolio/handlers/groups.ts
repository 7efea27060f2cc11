import type { operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { accountName, accountOf, callerOf, fullName } from "../accounts.ts";
import { acknowledged, answer, answerPage, created } from "../answers.ts";
import { allUsersType } from "../people/built-in-group.ts";
import { removeGroup } from "../cascades.ts";
import { foundGroup } from "../found.ts";
import { joinGroup, leaveGroup } from "../people/memberships.ts";
import { newId } from "../new-id.ts";
import { picked } from "../../../core/picked.ts";
import { groups, users } from "../tables.ts";
import { groupSummary, userAnswer } from "../people/user-answers.ts";

/** The type of a group that is not built in. No source has it. */
const ownType = 0;
const writable = ["name", "description", "external_id"] as const;

export const groupsHandlers: Handlers<operations> = {
  listGroups: (call) => {
    const { external_id, full } = call.query;
    const found = groups(call)
      .by("account", accountOf(call))
      .filter((group) => external_id === undefined || group.external_id === external_id);
    const page = call.page(found);
    const isFull = full === true && external_id !== undefined;
    return answerPage(page, {
      groups: page.items.map((group) => ({
        ...groupSummary(group),
        ...(isFull && { members: members(call, group.id) }),
      })),
    });
  },

  getGroup: (call) => {
    const group = foundGroup(call);
    const isOwn = group.account === callerOf(call).account;
    return answer({
      ...groupSummary(group),
      company: isOwn ? "Self" : accountName(call, group.account),
      num_members: users(call).by("group", group.id).length,
      ...(call.query.full === true && { members: members(call, group.id) }),
    });
  },

  createGroup: (call) => {
    const id = newId(call);
    const account = accountOf(call);
    groups(call).put(id, {
      description: null,
      ...picked(call.body, writable),
      ...{ id, account, type: ownType },
    });
    return created(`/groups/${id}`);
  },

  updateGroup: (call) => {
    groups(call).update(call.path.group_id, picked(call.body, writable));
    return acknowledged;
  },

  deleteGroup: (call) => {
    if (foundGroup(call).type === allUsersType) refuse(401, "accessDenied");
    removeGroup(call, call.path.group_id);
    return acknowledged;
  },

  listGroupUsers: (call) => {
    const page = call.page(users(call).by("group", call.path.group_id));
    return answerPage(page, { users: page.items.map((user) => userAnswer(call, user)) });
  },

  addGroupUser: (call) => {
    joinGroup(call, call.path.user_id, call.path.group_id);
    return acknowledged;
  },

  removeGroupUser: (call) => {
    if (!leaveGroup(call, call.path.user_id, call.path.group_id)) refuse(404, "notFound");
    return acknowledged;
  },
};

function members(world: World, group: string) {
  return users(world)
    .by("group", group)
    .map((user) => ({ id: user.id, full_name: fullName(user) }));
}
