import type { DataSourceProperties, operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import { without } from "../../../core/without.ts";
import type { World } from "../../../core/world.ts";
import { acknowledged, answer } from "../answers.ts";
import { newInstance } from "../content/new-instance.ts";
import { downloaded, upload } from "../content/stored-data.ts";
import { foundDataSource } from "../found.ts";
import { dataSources, instances } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

export const dataSourcePartsHandlers: Handlers<operations> = {
  getDataSourceProperties: (call) => answer({ properties: foundDataSource(call).properties }),

  updateDataSourceProperties: (call) => {
    const { properties } = call.body;
    changeProperties(call, call.path.datasource_id, (before) => ({ ...before, ...properties }));
    return acknowledged;
  },

  deleteDataSourceProperty: (call) => {
    const { name } = call.query;
    const { id, properties } = foundDataSource(call);
    if (!Object.hasOwn(properties, name)) refuse(404, "notFound");
    changeProperties(call, id, (before) => without(before, name));
    return acknowledged;
  },

  // That of several instances the first is meant is assumed.
  downloadDataSourceData: (call) => {
    const [instance] = instances(call).by("dataSource", call.path.datasource_id);
    return instance ? downloaded(call, instance) : refuse(404, "notFound");
  },

  uploadDataSourceData: (call) => {
    const source = foundDataSource(call);
    const [instance = newInstance(call, source, { no_refresh: true })] = instances(call).by(
      "dataSource",
      source.id,
    );
    upload(call, instance, call.bytes);
    return acknowledged;
  },
};

/** What is changed of a data source is changed of its instances too, since they fetch by it; that is assumed. */
function changeProperties(
  world: World,
  id: string,
  change: (before: DataSourceProperties) => DataSourceProperties,
): void {
  const sources = dataSources(world);
  const { properties = {} } = sources.get(id) ?? {};
  sources.update(id, { properties: change(properties), last_updated: timestamp(world) });
  for (const instance of instances(world).by("dataSource", id)) {
    instances(world).update(instance.id, { properties: change(instance.properties) });
  }
}
