import type { World } from "../../core/world.ts";
import type { Table } from "../../store/table.ts";
import type { Asset } from "./rows/content.ts";
import {
  annotations,
  clients,
  dataSources,
  defaultTabs,
  groups,
  instances,
  klipInstances,
  klips,
  publishedLinks,
  roles,
  tabInstances,
  tabs,
  tags,
  users,
} from "./tables.ts";

// What goes with something that is deleted. All of it is assumed: no page tells of it.

/** A tab takes with it what shows it: Klip instances, tab instances, default tabs and published links. */
export function removeTab(world: World, id: string): void {
  removeAll(klipInstances(world), "tab", id);
  removeAll(tabInstances(world), "tab", id);
  removeAll(defaultTabs(world), "tab", id);
  removeAll(publishedLinks(world), "tab", id);
  tabs(world).delete(id);
}

/** A Klip takes its instances and annotations with it. */
export function removeKlip(world: World, id: string): void {
  removeAll(klipInstances(world), "klip", id);
  removeAll(annotations(world), "klip", id);
  klips(world).delete(id);
}

/** A data source takes its instances with it. */
export function removeDataSource(world: World, id: string): void {
  removeAll(instances(world), "dataSource", id);
  dataSources(world).delete(id);
}

/** A group takes with it its default tabs, the memberships in it, and what was shared with it. */
export function removeGroup(world: World, id: string): void {
  const { account } = groups(world).get(id) ?? {};
  removeAll(defaultTabs(world), "group", id);
  for (const user of users(world).by("group", id)) {
    users(world).update(user.id, { groups: user.groups.filter((group) => group !== id) });
  }
  const isOther = ({ group_id }: { readonly group_id: string }): boolean => group_id !== id;
  for (const client of clients(world).by("company", account ?? "")) {
    clients(world).update(client.id, { share_rights: client.share_rights.filter(isOther) });
  }
  for (const table of assetTables(world)) {
    for (const asset of table.by("account", account ?? "")) {
      table.update(asset.id, { share_rights: asset.share_rights.filter(isOther) });
    }
  }
  groups(world).delete(id);
}

/** A user takes with him his tab instances, and what was shared with him alone. What he made stays. */
export function removeUser(world: World, id: string): void {
  const { account } = users(world).get(id) ?? {};
  removeAll(tabInstances(world), "user", id);
  for (const table of assetTables(world)) {
    for (const asset of table.by("account", account ?? "")) {
      const rights = asset.user_share_rights.filter(({ user_id }) => user_id !== id);
      table.update(asset.id, { user_share_rights: rights });
    }
  }
  users(world).delete(id);
}

/** A client takes with it all that it has. */
export function removeClient(world: World, id: string): void {
  for (const tab of tabs(world).by("account", id)) removeTab(world, tab.id);
  for (const klip of klips(world).by("account", id)) removeKlip(world, klip.id);
  for (const source of dataSources(world).by("account", id)) removeDataSource(world, source.id);
  for (const user of users(world).by("account", id)) removeUser(world, user.id);
  for (const group of groups(world).by("account", id)) removeGroup(world, group.id);
  removeAll(roles(world), "account", id);
  removeAll(tags(world), "account", id);
  clients(world).delete(id);
}

function removeAll<Row extends { readonly id: string | number }>(
  table: Table<Row>,
  index: string,
  key: string,
): void {
  for (const { id } of table.by(index, key)) table.delete(String(id));
}

/** Tabs, Klips and data sources, seen as what they have in common. */
function assetTables(world: World): Table<Asset>[] {
  // A table of a kind of assets takes no other assets; here their share rights alone are changed.
  return [tabs(world), klips(world), dataSources(world)] as unknown as Table<Asset>[];
}
