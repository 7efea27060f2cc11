import { toBase64 } from "@clade/bundle/document";
import type { World } from "../../../core/world.ts";
import type { DataSource, DataSourceInstance } from "../rows/content.ts";
import { dataSources, instances } from "../tables.ts";
import { ids } from "./ids.ts";

const source = {
  account: ids.company,
  created_by: ids.jane,
  ...{ date_created: "2026-02-04T20:26:22Z", last_updated: "2026-02-12T21:43:10Z" },
  ...{ is_dynamic: false, disabled: false, is_locked: false },
  user_share_rights: [],
};

const orders = {
  ...source,
  name: "Orders",
  description: "REST feed",
  connector: "simple_rest",
  format: "json",
  refresh_interval: 3600,
  properties: {
    endpoint_url: "https://northwind.example/orders.json",
    method: "GET",
    parameters: '[{"name":"X-Team","value":"ops","type":"header"}]',
  },
};

const analytics = {
  ...source,
  connector: "google_analytics",
  format: "csv",
  refresh_interval: 0,
  share_rights: [{ group_id: ids.allUsers, can_edit: false }],
};

const seededSources: readonly DataSource[] = [
  {
    ...analytics,
    id: ids.sampleDataSource,
    name: "Web analytics",
    description: "Sample",
    properties: { profile: "northwind.example" },
  },
  {
    ...orders,
    id: ids.dataSource,
    share_rights: [{ group_id: ids.managers, can_edit: false }],
    user_share_rights: [{ user_id: ids.jane, can_edit: true }],
  },
  {
    ...analytics,
    id: ids.dynamicDataSource,
    name: "Visits by site",
    description: null,
    is_dynamic: true,
    properties: {},
  },
  { ...orders, id: ids.dataSourceInAcme, account: ids.acme, share_rights: [], parent: ids.dataSource },
];

const ordersFile = '[{"date":"2026-06-01","orders":17}]';
const visitsFile = "date,visits\n2026-06-01,230\n";

const instance = {
  refreshes: true,
  refresh_fail_count: 0,
  date_last_refresh: "2026-06-20T11:56:08Z",
  date_next_refresh: null,
  date_last_access: "2026-06-20T12:00:00Z",
};

const ordersInstance = {
  ...instance,
  properties: orders.properties,
  date_next_refresh: "2026-06-20T12:56:08Z",
  data: inBase64(ordersFile),
};

const analyticsInstance = {
  ...instance,
  date_last_refresh: "2026-06-17T13:33:57Z",
  data: inBase64(visitsFile),
};

const seededInstances: readonly DataSourceInstance[] = [
  {
    ...analyticsInstance,
    id: ids.sampleDataSource,
    datasource_id: ids.sampleDataSource,
    properties: { profile: "northwind.example" },
  },
  { ...ordersInstance, id: ids.dataSource, datasource_id: ids.dataSource },
  {
    ...analyticsInstance,
    id: ids.firstSite,
    datasource_id: ids.dynamicDataSource,
    properties: { "prop:profile_id": "31" },
  },
  {
    ...analyticsInstance,
    id: ids.secondSite,
    datasource_id: ids.dynamicDataSource,
    properties: { "prop:profile_id": "32" },
    date_last_access: null,
  },
  { ...ordersInstance, id: ids.dataSourceInAcme, datasource_id: ids.dataSourceInAcme },
];

/** Data sources of the agency, one of them dynamic, and the copy of one in a client. */
export function seedDataSources(world: World): void {
  for (const each of seededSources) dataSources(world).put(each.id, each);
  for (const each of seededInstances) instances(world).put(each.id, each);
}

function inBase64(text: string): string {
  return toBase64(new TextEncoder().encode(text));
}
