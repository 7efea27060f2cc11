import type { operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { reachesClient } from "../access.ts";
import { accountName, accountOf, callerOf } from "../accounts.ts";
import { answer, imported, requested } from "../answers.ts";
import { copyKlip, copyOfSchema } from "../content/copies.ts";
import { foundKlip } from "../found.ts";
import { clients, klips } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

export const klipCopiesHandlers: Handlers<operations> = {
  importKlip: (call) => imported(`/klips/${copyKlip(call, foundKlip(call), accountOf(call)).id}`),

  listKlipClientInstances: (call) => {
    const copies = klips(call)
      .by("parent", call.path.klip_id)
      .filter(({ account }) => {
        const client = clients(call).get(account);
        return client && reachesClient(callerOf(call), client);
      });
    if (!call.query.full) return answer({ klips: copies.map(({ id }) => id) });
    const full = copies.map(({ id, name, account }) => ({
      id,
      name,
      client_name: accountName(call, account),
    }));
    return answer({ klips: full });
  },

  // What is brought over is assumed. No refusal is documented for a Klip without a parent, so it just stays as it is.
  updateKlipFromParent: (call) => {
    const klip = foundKlip(call);
    const parent = klips(call).get(klip.parent ?? "");
    if (parent) {
      const { name, description } = parent;
      const schema = copyOfSchema(call, parent.schema, klip);
      klips(call).update(klip.id, { name, description, schema, last_updated: timestamp(call) });
    }
    return requested("update_from_parent");
  },
};
