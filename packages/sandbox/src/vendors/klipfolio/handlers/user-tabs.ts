import type { operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import { acknowledged, answer } from "../answers.ts";
import { foundUser } from "../found.ts";
import { newId } from "../new-id.ts";
import { tabInstances, tabs } from "../tables.ts";
import { tabInstancesOf } from "../people/user-answers.ts";

export const userTabsHandlers: Handlers<operations> = {
  listUserTabInstances: (call) => answer({ tab_instances: tabInstancesOf(call, foundUser(call)) }),

  addUserTabInstances: (call) => {
    const { id: user_id, account } = foundUser(call);
    const added = call.body.tab_ids.map((tab_id) => {
      const tab = tabs(call).get(tab_id);
      if (tab?.account !== account) return refuse(404, "notFound");
      const id = newId(call);
      tabInstances(call).put(id, { id, user_id, tab_id });
      return { id, tab_id, name: tab.name };
    });
    return answer({ tab_instances: added });
  },

  removeUserTabInstance: (call) => {
    tabInstances(call).delete(call.path.tab_instance_id);
    return acknowledged;
  },
};
