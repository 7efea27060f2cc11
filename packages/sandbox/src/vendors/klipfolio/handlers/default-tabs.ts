import type { DefaultTab as DefaultTabAnswer, operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { acknowledged, answer, created } from "../answers.ts";
import { found, foundDefaultTab, foundGroup } from "../found.ts";
import { newId } from "../new-id.ts";
import { picked } from "../../../core/picked.ts";
import type { DefaultTab } from "../rows/people.ts";
import { defaultTabs, tabs } from "../tables.ts";

export const defaultTabsHandlers: Handlers<operations> = {
  listGroupDefaultTabs: (call) =>
    answer({
      default_tabs: inOrder(call, call.path.group_id).map((row) => defaultTabAnswer(call, row)),
    }),

  getGroupDefaultTab: (call) => answer(defaultTabAnswer(call, foundDefaultTab(call))),

  createGroupDefaultTab: (call) => {
    const { tab_id, index } = call.body;
    const group = foundGroup(call);
    if (tabs(call).get(tab_id)?.account !== group.account) refuse(404, "notFound");
    const id = newId(call);
    const row = {
      ...{ can_edit: false, visibility: "dashboard" as const },
      ...picked(call.body, ["tab_id", "can_edit", "visibility"]),
      ...{ id, group_id: group.id, index: 0 },
    };
    place(call, row, index);
    return created(`/groups/${group.id}/default-tabs/${id}`);
  },

  updateGroupDefaultTab: (call) => {
    const before = foundDefaultTab(call);
    const row = { ...before, ...picked(call.body, ["can_edit", "visibility"]) };
    place(call, row, call.body.index ?? before.index);
    return acknowledged;
  },

  deleteGroupDefaultTab: (call) => {
    defaultTabs(call).delete(call.path.default_tab_id);
    number(call, inOrder(call, call.path.group_id));
    return acknowledged;
  },
};

function inOrder(world: World, group: string): DefaultTab[] {
  return defaultTabs(world)
    .by("group", group)
    .sort((one, other) => one.index - other.index);
}

/** Puts a default tab before the one that has its index now, or at the end. That the others make room is assumed. */
function place(world: World, row: DefaultTab, index?: number): void {
  const others = inOrder(world, row.group_id).filter(({ id }) => id !== row.id);
  number(world, others.toSpliced(index ?? others.length, 0, row));
}

function number(world: World, rows: readonly DefaultTab[]): void {
  for (const [index, row] of rows.entries()) defaultTabs(world).put(row.id, { ...row, index });
}

function defaultTabAnswer(world: World, row: DefaultTab): DefaultTabAnswer {
  const { id, tab_id, can_edit, visibility, index } = row;
  const { name, description } = found(tabs(world), tab_id);
  return { id, tab_id, name, description: description ?? "", can_edit, visibility, index };
}
