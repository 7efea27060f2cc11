import { isoSeconds } from "../../../core/iso-seconds.ts";
import type { World } from "../../../core/world.ts";
import { found } from "../found.ts";
import type { DataSource, DataSourceInstance } from "../rows/content.ts";
import { dataSources, instances } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

type Interval = Pick<DataSource, "refresh_interval" | "disabled">;

/**
 * An instance as it is by now: a data source refreshes its instances by itself, each time that its interval has passed. Nothing
 * is fetched in a sandbox, so a refresh always succeeds and leaves the data as they are.
 */
export function presentInstance(world: World, instance: DataSourceInstance): DataSourceInstance {
  const { refresh_interval } = found(dataSources(world), instance.datasource_id);
  const next = Date.parse(instance.date_next_refresh ?? "");
  const now = world.clock.now();
  if (Number.isNaN(next) || next > now) return instance;
  const interval = refresh_interval * 1000;
  const last = now - ((now - next) % interval);
  return {
    ...instance,
    refresh_fail_count: 0,
    date_last_refresh: isoSeconds(last),
    date_next_refresh: isoSeconds(last + interval),
  };
}

/** What a refresh makes of an instance. It is queued at the vendor's; here it is done at once, which is assumed. */
export function refreshed(world: World, source: Interval, instance: DataSourceInstance): DataSourceInstance {
  return {
    ...instance,
    refresh_fail_count: 0,
    date_last_refresh: timestamp(world),
    date_next_refresh: nextRefresh(world, source, instance),
  };
}

/**
 * Refreshes all instances of a data source, or none if it is disabled.
 * @returns how many were refreshed
 */
export function refreshAll(world: World, source: DataSource): number {
  if (source.disabled) return 0;
  const all = instances(world).by("dataSource", source.id);
  for (const instance of all) instances(world).put(instance.id, refreshed(world, source, instance));
  return all.length;
}

/** Changes a data source. Its instances are refreshed in the new rhythm from now on, where that is another. */
export function changeDataSource(world: World, id: string, changes: Partial<DataSource>): void {
  const { refresh_interval, disabled } = found(dataSources(world), id);
  const settled = instances(world)
    .by("dataSource", id)
    .map((instance) => presentInstance(world, instance));
  const after = dataSources(world).update(id, { ...changes, last_updated: timestamp(world) });
  if (after.refresh_interval === refresh_interval && after.disabled === disabled) return;
  for (const instance of settled) {
    const date_next_refresh = nextRefresh(world, after, instance);
    instances(world).put(instance.id, { ...instance, date_next_refresh });
  }
}

/** When a data source was last refreshed: when the latest of its instances was. */
export function lastRefresh(world: World, { id }: DataSource): string | null {
  const times = instances(world)
    .by("dataSource", id)
    .flatMap((instance) => presentInstance(world, instance).date_last_refresh ?? []);
  return times.sort().at(-1) ?? null;
}

function nextRefresh(
  { clock }: World,
  { refresh_interval, disabled }: Interval,
  { refreshes }: DataSourceInstance,
): string | null {
  if (disabled || !refreshes || refresh_interval === 0) return null;
  return isoSeconds(clock.now() + refresh_interval * 1000);
}
