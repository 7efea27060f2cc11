import type { KlipSchema } from "@clade/klipfolio";
import { callerOf, type AnyCall } from "../accounts.ts";
import { found } from "../found.ts";
import { newId } from "../new-id.ts";
import type { DataSource, Klip, Tab } from "../rows/content.ts";
import { dataSources, instances, klipInstances, klips, tabs } from "../tables.ts";
import { timestamp } from "../timestamp.ts";
import { placesOfCopies } from "./layout.ts";

/** Copies a data source into an account, with its instances and what they hold. */
export function copyDataSource(call: AnyCall, source: DataSource, account: string): DataSource {
  const copy = { ...source, ...originOf(call, source, account), date_created: timestamp(call) };
  dataSources(call).put(copy.id, copy);
  for (const instance of instances(call).by("dataSource", source.id)) {
    const id = instance.id === source.id ? copy.id : newId(call);
    instances(call).put(id, { ...instance, id, datasource_id: copy.id });
  }
  return copy;
}

/** Copies a Klip into an account, with the data sources that it draws from. */
export function copyKlip(call: AnyCall, klip: Klip, account: string): Klip {
  const origin = originOf(call, klip, account);
  const schema = copyOfSchema(call, klip.schema, { id: origin.id, account });
  return klips(call).put(origin.id, { ...klip, ...origin, date_created: timestamp(call), schema });
}

/** Copies a tab into an account, with its Klips and their data sources. A Klip that is there twice is copied once. */
export function copyTab(call: AnyCall, tab: Tab, account: string): Tab {
  const origin = originOf(call, tab, account);
  const klipCopies = new Map<string, string>();
  const instanceCopies = new Map<string, string>();
  for (const { id, klip_id } of klipInstances(call).by("tab", tab.id)) {
    const copied = klipCopies.get(klip_id) ?? copyKlip(call, found(klips(call), klip_id), account).id;
    const copy = { id: newId(call), tab_id: origin.id, klip_id: copied };
    klipInstances(call).put(copy.id, copy);
    klipCopies.set(klip_id, copied);
    instanceCopies.set(id, copy.id);
  }
  const layout = placesOfCopies(tab.layout, instanceCopies);
  return tabs(call).put(origin.id, { ...tab, ...origin, layout });
}

/** The schema of a Klip for a copy of it, which draws from what its own account has. */
export function copyOfSchema(
  call: AnyCall,
  schema: KlipSchema,
  copy: Pick<Klip, "id" | "account">,
): KlipSchema {
  const { datasources = [] } = schema.workspace;
  const drawn = datasources.flatMap((id) => dataSourceInAccount(call, id, copy.account) ?? []);
  return {
    ...schema,
    id: copy.id,
    workspace: { ...schema.workspace, datasources: [...new Set(drawn)] },
  };
}

/**
 * The data source of an account that stands for another one. What was copied there once is not copied again, so that Klips that
 * come one by one share their data; that is assumed.
 * @param id of a data source, or of an instance of one
 */
function dataSourceInAccount(call: AnyCall, id: string, account: string): string | undefined {
  const source = dataSources(call).get(instances(call).get(id)?.datasource_id ?? id);
  if (!source) return undefined;
  if (source.account === account) return id;
  const known = dataSources(call)
    .by("parent", source.id)
    .find((copy) => copy.account === account);
  return (known ?? copyDataSource(call, source, account)).id;
}

/** What sets a copy apart. It is the caller's and is shared with nobody, since groups stay within their account. */
function originOf(call: AnyCall, { id }: { readonly id: string }, account: string) {
  return {
    id: newId(call),
    account,
    created_by: callerOf(call).id,
    last_updated: timestamp(call),
    ...{ share_rights: [], user_share_rights: [] },
    parent: id,
  };
}
