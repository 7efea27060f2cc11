import type { World } from "../../core/world.ts";
import type { Table } from "../../store/table.ts";
import type { Annotation, DataSource, DataSourceInstance, Klip, PublishedLink, Tab } from "./rows/content.ts";
import type { Client, DefaultTab, Group, Role, User } from "./rows/people.ts";
import {
  annotations,
  clients,
  dataSources,
  defaultTabs,
  groups,
  instances,
  klips,
  publishedLinks,
  roles,
  tabs,
  users,
} from "./tables.ts";

/** A call whose path names something that is known to be there. */
type At<Parameter extends string> = World & { readonly path: Readonly<Record<Parameter, string>> };

export const foundClient = (call: At<"client_id">): Client => found(clients(call), call.path.client_id);
export const foundUser = (call: At<"user_id">): User => found(users(call), call.path.user_id);
export const foundGroup = (call: At<"group_id">): Group => found(groups(call), call.path.group_id);
export const foundRole = (call: At<"role_id">): Role => found(roles(call), call.path.role_id);
export const foundDefaultTab = (call: At<"default_tab_id">): DefaultTab =>
  found(defaultTabs(call), call.path.default_tab_id);
export const foundTab = (call: At<"tab_id">): Tab => found(tabs(call), call.path.tab_id);
export const foundLink = (call: At<"id">): PublishedLink => found(publishedLinks(call), call.path.id);
export const foundKlip = (call: At<"klip_id">): Klip => found(klips(call), call.path.klip_id);
export const foundAnnotation = (call: At<"annotation_id">): Annotation =>
  found(annotations(call), call.path.annotation_id);
export const foundDataSource = (call: At<"datasource_id">): DataSource =>
  found(dataSources(call), call.path.datasource_id);
export const foundInstance = (call: At<"instance_id">): DataSourceInstance =>
  found(instances(call), call.path.instance_id);

/**
 * @throws Error if there is none, which is a mistake of ours: a path that names nothing is refused before
 */
export function found<Row extends object>(table: Table<Row>, id: string): Row {
  const row = table.get(id);
  if (!row) throw new Error(`There is no ${id} where one must be.`);
  return row;
}
