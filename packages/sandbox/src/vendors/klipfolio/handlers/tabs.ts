import type { operations, Tab as TabAnswer, TabSummary } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import type { World } from "../../../core/world.ts";
import { reachable } from "../access.ts";
import { accountName, accountOf, callerOf } from "../accounts.ts";
import { acknowledged, answer, answerPage, created, imported } from "../answers.ts";
import { removeTab } from "../cascades.ts";
import { copyTab } from "../content/copies.ts";
import { emptyLayout } from "../content/layout.ts";
import { groupShareRights } from "../content/sharing.ts";
import { klipsOnTab } from "../content/klips-on-tab.ts";
import { foundTab } from "../found.ts";
import { newId } from "../new-id.ts";
import { picked } from "../../../core/picked.ts";
import type { Tab } from "../rows/content.ts";
import { tabs } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

export const tabsHandlers: Handlers<operations> = {
  listTabs: (call) => {
    const account = accountOf(call);
    const page = call.page(reachable(callerOf(call), account, tabs(call).by("account", account)));
    return answerPage(page, { tabs: page.items.map(tabSummary) });
  },

  createTab: (call) => {
    const { name, description = null } = call.body;
    const id = newId(call);
    tabs(call).put(id, {
      ...{ id, account: accountOf(call), name, description },
      ...{ created_by: callerOf(call).id, last_updated: timestamp(call) },
      ...{ share_rights: [], user_share_rights: [] },
      layout: emptyLayout,
    });
    return created(`/tabs/${id}`);
  },

  getTab: (call) => answer(tabAnswer(call, foundTab(call), call.query.full ?? false)),

  updateTab: (call) => {
    const changes = picked(call.body, ["name", "description"]);
    tabs(call).update(call.path.tab_id, { ...changes, last_updated: timestamp(call) });
    return acknowledged;
  },

  deleteTab: (call) => {
    removeTab(call, call.path.tab_id);
    return acknowledged;
  },

  importTab: (call) => imported(`/tabs/${copyTab(call, foundTab(call), accountOf(call)).id}`),
};

function tabSummary({ id, name, description }: Tab): TabSummary {
  return { id, name, description };
}

function tabAnswer(world: World, tab: Tab, isFull: boolean): TabAnswer {
  const { created_by, last_updated } = tab;
  return {
    ...tabSummary(tab),
    company: accountName(world, tab.account),
    ...{ created_by, last_updated },
    ...(isFull && {
      klip_instances: klipsOnTab(world, tab.id),
      share_rights: groupShareRights(world, tab),
    }),
  };
}
