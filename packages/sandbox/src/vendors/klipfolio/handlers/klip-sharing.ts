import type { operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import { acknowledged, answer } from "../answers.ts";
import { checkHolders, shareRights } from "../content/sharing.ts";
import { foundKlip } from "../found.ts";
import { picked } from "../../../core/picked.ts";
import { mergeRights } from "../rights.ts";
import { groups, klips } from "../tables.ts";

export const klipSharingHandlers: Handlers<operations> = {
  listKlipShareRights: (call) => answer(shareRights(call, foundKlip(call))),

  updateKlipShareRights: (call) => {
    const klip = foundKlip(call);
    const rights = call.body.groups.map((right) => picked(right, ["group_id", "can_edit"]));
    checkHolders(
      klip,
      rights.map(({ group_id }) => groups(call).get(group_id)),
    );
    klips(call).update(klip.id, { share_rights: mergeRights(klip.share_rights, rights) });
    return acknowledged;
  },

  // A group that has no right loses none, since the body may name several.
  deleteKlipShareRights: (call) => {
    const klip = foundKlip(call);
    const revoked = new Set(call.body.groups.map(({ group_id }) => group_id));
    checkHolders(
      klip,
      [...revoked].map((id) => groups(call).get(id)),
    );
    const share_rights = klip.share_rights.filter(({ group_id }) => !revoked.has(group_id));
    klips(call).update(klip.id, { share_rights });
    return acknowledged;
  },

  deleteKlipShareRight: (call) => {
    const { id, share_rights } = foundKlip(call);
    const others = share_rights.filter(({ group_id }) => group_id !== call.path.group_id);
    if (others.length === share_rights.length) refuse(404, "notFound");
    klips(call).update(id, { share_rights: others });
    return acknowledged;
  },
};
