import type { DataSourceProperties } from "@clade/klipfolio";
import type { World } from "../../../core/world.ts";
import { newId } from "../new-id.ts";
import type { DataSource, DataSourceInstance } from "../rows/content.ts";
import { instances } from "../tables.ts";
import { refreshed } from "./refreshing.ts";

/** How an instance differs from others of its data source. */
export interface InstanceOptions {
  readonly properties?: DataSourceProperties | undefined;
  /** Whether it shall not be refreshed, since data will be uploaded to it. */
  readonly no_refresh?: boolean | undefined;
}

/**
 * Makes an instance of a data source and refreshes it. A data source that is not dynamic has one alone, with its own id. Whoever
 * makes that again gets the one that is there, with his properties; that is assumed.
 */
export function newInstance(
  world: World,
  source: DataSource,
  { properties = {}, no_refresh = false }: InstanceOptions = {},
): DataSourceInstance {
  const id = source.is_dynamic ? newId(world) : source.id;
  const known = instances(world).get(id);
  if (known) return instances(world).update(id, { properties: { ...known.properties, ...properties } });
  const instance = {
    id,
    datasource_id: source.id,
    properties: { ...source.properties, ...properties },
    refreshes: !no_refresh,
    refresh_fail_count: 0,
    ...{ date_last_refresh: null, date_next_refresh: null, date_last_access: null },
    data: "",
  };
  return instances(world).put(id, no_refresh ? instance : refreshed(world, source, instance));
}
