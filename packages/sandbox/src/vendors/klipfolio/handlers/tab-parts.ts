import type { NewKlipInstance, operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { reachable } from "../access.ts";
import { callerOf, type AnyCall } from "../accounts.ts";
import { acknowledged, answer } from "../answers.ts";
import { klipOnTab, klipsOnTab } from "../content/klips-on-tab.ts";
import { onlyPlacesOf, placedInstances, withPlace } from "../content/layout.ts";
import { found, foundTab } from "../found.ts";
import { newId } from "../new-id.ts";
import type { KlipInstance, Tab } from "../rows/content.ts";
import { klipInstances, klips, tabs } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

export const tabPartsHandlers: Handlers<operations> = {
  listTabKlipInstances: (call) => answer({ klip_instances: klipsOnTab(call, call.path.tab_id) }),

  addTabKlipInstances: (call) => {
    const tab = foundTab(call);
    const added = call.body.klips.map((klip) => addKlip(call, tab, klip));
    return answer({ klip_instances: added.map((instance) => klipOnTab(call, instance)) });
  },

  removeTabKlipInstance: (call) => {
    klipInstances(call).delete(call.path.klip_instance_id);
    tabs(call).update(call.path.tab_id, { last_updated: timestamp(call) });
    return acknowledged;
  },

  // Places of Klips that are gone stay stored, and are left out here.
  getTabLayout: (call) => answer(onlyPlacesOf(foundTab(call).layout, instancesOn(call, call.path.tab_id))),

  replaceTabLayout: (call) => {
    const { tab_id } = call.path;
    const there = instancesOn(call, tab_id);
    const placed = new Set(placedInstances(call.body));
    if (![...placed].every((id) => there.has(id))) refuse(404, "notFound");
    for (const id of there) if (!placed.has(id)) klipInstances(call).delete(id);
    tabs(call).update(tab_id, { layout: call.body, last_updated: timestamp(call) });
    return acknowledged;
  },
};

/** Puts a Klip on a tab, also one that is there already. It must be one that the caller may use, and of the same account. */
function addKlip(call: AnyCall, { id: tab_id, account }: Tab, place: NewKlipInstance): KlipInstance {
  const klip = klips(call).get(place.klip_id) ?? refuse(404, "notFound");
  const isWithinReach = klip.account === account && reachable(callerOf(call), account, [klip]).length > 0;
  if (!isWithinReach) refuse(401, "accessDenied");
  const instance = { id: newId(call), tab_id, klip_id: klip.id };
  const { layout } = found(tabs(call), tab_id);
  tabs(call).update(tab_id, {
    layout: withPlace(layout, instance.id, place),
    last_updated: timestamp(call),
  });
  return klipInstances(call).put(instance.id, instance);
}

function instancesOn(world: World, tabId: string): ReadonlySet<string> {
  return new Set(
    klipInstances(world)
      .by("tab", tabId)
      .map(({ id }) => id),
  );
}
