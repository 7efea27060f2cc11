import type { GroupSummary, User as UserAnswer } from "@clade/klipfolio";
import type { World } from "../../../core/world.ts";
import { accountName } from "../accounts.ts";
import { found } from "../found.ts";
import type { Group, User } from "../rows/people.ts";
import { groups, tabInstances, tabs } from "../tables.ts";

/** A user without what belongs to him. */
export function userAnswer(world: World, user: User): UserAnswer {
  const { id, external_id, account, first_name, last_name, email } = user;
  const { date_last_login, date_created, is_locked_out } = user;
  return {
    id,
    ...(external_id !== undefined && { external_id }),
    company: accountName(world, account),
    ...{ first_name, last_name, email, date_last_login, date_created, is_locked_out },
  };
}

/** The groups that a user belongs to. */
export function groupsOf(world: World, user: User): Group[] {
  return user.groups.map((id) => found(groups(world), id));
}

/** A group as a list has it. */
export function groupSummary({ id, external_id, name, description }: Group): GroupSummary {
  return { id, ...(external_id !== undefined && { external_id }), name, description };
}

/** The tabs that a user sees. */
export function tabInstancesOf(world: World, user: User) {
  return tabInstances(world)
    .by("user", user.id)
    .map(({ id, tab_id }) => ({ id, tab_id, name: found(tabs(world), tab_id).name, context: "desktop" }));
}
