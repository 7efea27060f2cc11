import type { operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import { acknowledged, answer } from "../answers.ts";
import { foundClient } from "../found.ts";
import { clientRights } from "../people/client-rights.ts";
import { mergeRights } from "../rights.ts";
import { clients, groups } from "../tables.ts";

export const clientSharingHandlers: Handlers<operations> = {
  listClientShareRights: (call) => answer({ share_rights: clientRights(call, foundClient(call)) }),

  updateClientShareRights: (call) => {
    const { id, company, share_rights } = foundClient(call);
    const rights = call.body.groups.map(({ group_id, can_manage }) => ({ group_id, can_manage }));
    if (rights.some(({ group_id }) => groups(call).get(group_id)?.account !== company)) {
      refuse(404, "notFound");
    }
    clients(call).update(id, { share_rights: mergeRights(share_rights, rights) });
    return acknowledged;
  },

  deleteClientShareRight: (call) => {
    const { id, share_rights } = foundClient(call);
    const isOther = ({ group_id }: { readonly group_id: string }) => group_id !== call.path.group_id;
    if (share_rights.every(isOther)) refuse(403, "notShared");
    clients(call).update(id, { share_rights: share_rights.filter(isOther) });
    return acknowledged;
  },
};
