import type { operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import { acknowledged, answer } from "../answers.ts";
import { checkHolders, shareRights } from "../content/sharing.ts";
import { foundTab } from "../found.ts";
import { picked } from "../../../core/picked.ts";
import { mergeRights } from "../rights.ts";
import { groups, tabs } from "../tables.ts";

export const tabSharingHandlers: Handlers<operations> = {
  listTabShareRights: (call) => answer(shareRights(call, foundTab(call))),

  updateTabShareRights: (call) => {
    const tab = foundTab(call);
    const rights = call.body.groups.map((right) => picked(right, ["group_id", "can_edit", "visibility"]));
    checkHolders(
      tab,
      rights.map(({ group_id }) => groups(call).get(group_id)),
    );
    tabs(call).update(tab.id, { share_rights: mergeRights(tab.share_rights, rights) });
    return acknowledged;
  },

  deleteTabShareRight: (call) => {
    const { id, share_rights } = foundTab(call);
    const others = share_rights.filter(({ group_id }) => group_id !== call.path.group_id);
    if (others.length === share_rights.length) refuse(404, "notFound");
    tabs(call).update(id, { share_rights: others });
    return acknowledged;
  },
};
