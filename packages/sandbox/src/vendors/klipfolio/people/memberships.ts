import type { World } from "../../../core/world.ts";
import { found } from "../found.ts";
import { newId } from "../new-id.ts";
import { defaultTabs, tabInstances, users } from "../tables.ts";

/** Makes a user a member of a group, if he is none. A new member sees the group's default tabs, but those in the library only. */
export function joinGroup(world: World, userId: string, groupId: string): void {
  const user = found(users(world), userId);
  if (user.groups.includes(groupId)) return;
  users(world).update(userId, { groups: [...user.groups, groupId] });
  const defaults = defaultTabs(world)
    .by("group", groupId)
    .sort((one, other) => one.index - other.index);
  for (const { tab_id, visibility } of defaults) {
    if (visibility !== "library") showTab(world, userId, tab_id);
  }
}

/** @returns whether the user was a member. The tabs that he sees stay. */
export function leaveGroup(world: World, userId: string, groupId: string): boolean {
  const user = found(users(world), userId);
  users(world).update(userId, { groups: user.groups.filter((id) => id !== groupId) });
  return user.groups.includes(groupId);
}

function showTab(world: World, user_id: string, tab_id: string): void {
  if (
    tabInstances(world)
      .by("user", user_id)
      .some((instance) => instance.tab_id === tab_id)
  )
    return;
  const id = newId(world);
  tabInstances(world).put(id, { id, user_id, tab_id });
}
