import type { Klip as KlipAnswer, KlipSummary, operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import type { World } from "../../../core/world.ts";
import { reachable } from "../access.ts";
import { accountName, accountOf, callerOf } from "../accounts.ts";
import { acknowledged, answer, answerPage, created } from "../answers.ts";
import { removeKlip } from "../cascades.ts";
import { defaultSchema } from "../content/default-schema.ts";
import { groupShareRights } from "../content/sharing.ts";
import { foundKlip } from "../found.ts";
import { newId } from "../new-id.ts";
import { picked } from "../../../core/picked.ts";
import type { Klip } from "../rows/content.ts";
import { instances, klips } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

export const klipsHandlers: Handlers<operations> = {
  listKlips: (call) => {
    const account = accountOf(call);
    const within = reachable(callerOf(call), account, klips(call).by("account", account));
    const page = call.page(drawingFrom(call, within, call.query.datasource_id));
    return answerPage(page, { klips: page.items.map(klipSummary) });
  },

  createKlip: (call) => {
    const { name, description = null, schema } = call.body;
    const id = newId(call);
    const now = timestamp(call);
    klips(call).put(id, {
      ...{ id, account: accountOf(call), name, description },
      ...{ created_by: callerOf(call).id, date_created: now, last_updated: now },
      ...{ share_rights: [], user_share_rights: [] },
      schema: schema ? { ...schema, id } : defaultSchema(id, call.random.hex(8)),
    });
    return created(`/klips/${id}`);
  },

  getKlip: (call) => answer(klipAnswer(call, foundKlip(call), call.query.full ?? false)),

  updateKlip: (call) => {
    const changes = picked(call.body, ["name", "description"]);
    klips(call).update(call.path.klip_id, { ...changes, last_updated: timestamp(call) });
    return acknowledged;
  },

  deleteKlip: (call) => {
    removeKlip(call, call.path.klip_id);
    return acknowledged;
  },
};

/** Those of some Klips that draw from a data source, by its own id or by that of an instance. */
function drawingFrom(world: World, all: Klip[], datasource_id: string | undefined): Klip[] {
  if (datasource_id === undefined) return all;
  const ids = instances(world)
    .by("dataSource", datasource_id)
    .map(({ id }) => id);
  const wanted = new Set([datasource_id, ...ids]);
  return all.filter(({ schema }) => schema.workspace.datasources?.some((id) => wanted.has(id)));
}

function klipSummary({ id, name, description }: Klip): KlipSummary {
  return { id, name, description };
}

function klipAnswer(world: World, klip: Klip, isFull: boolean): KlipAnswer {
  const { created_by, date_created, last_updated } = klip;
  return {
    ...klipSummary(klip),
    company: accountName(world, klip.account),
    ...{ created_by, date_created, last_updated },
    ...(isFull && { share_rights: groupShareRights(world, klip) }),
  };
}
