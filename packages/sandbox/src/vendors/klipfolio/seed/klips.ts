import type { World } from "../../../core/world.ts";
import { defaultSchema } from "../content/default-schema.ts";
import { klips } from "../tables.ts";
import { ids } from "./ids.ts";

const times = { date_created: "2026-02-04T14:08:51Z", last_updated: "2026-03-02T17:59:26Z" };
const inventory = {
  name: "Inventory",
  description: "Table",
  created_by: ids.jane,
  user_share_rights: [],
  ...times,
};

/** Two Klips of the agency, and the copy of one in a client. */
export function seedKlips(world: World): void {
  const schema = {
    ...defaultSchema(ids.klip, "3f1b02c9"),
    ...{ title: "Inventory", version: "1", layoutConfig: ".region-2" },
  };
  const workspace = { datasources: [ids.dataSource], dimensions: { w: 400 } };
  klips(world).put(ids.klip, {
    ...inventory,
    id: ids.klip,
    account: ids.company,
    share_rights: [{ group_id: ids.managers, can_edit: true }],
    schema: { ...schema, workspace },
  });
  klips(world).put(ids.otherKlip, {
    ...inventory,
    id: ids.otherKlip,
    account: ids.company,
    name: "Orders",
    description: "Orders by month",
    share_rights: [{ group_id: ids.allUsers, can_edit: false }],
    schema: {
      // The empty mark is refused when a schema with it is sent back.
      ...{ title: "Orders", id: ids.otherKlip, components: [], appliedMigrations: [] },
      workspace: { datasources: [ids.firstSite] },
    },
  });
  klips(world).put(ids.klipInAcme, {
    ...inventory,
    id: ids.klipInAcme,
    account: ids.acme,
    share_rights: [],
    parent: ids.klip,
    schema: {
      ...schema,
      id: ids.klipInAcme,
      workspace: { ...workspace, datasources: [ids.dataSourceInAcme] },
    },
  });
}
