import type {
  DataSourceInstance as InstanceAnswer,
  DataSourceInstanceSummary,
  operations,
} from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { reachable } from "../access.ts";
import { accountOf, callerOf } from "../accounts.ts";
import { acknowledged, answer, answerPage, created, requested } from "../answers.ts";
import { newInstance } from "../content/new-instance.ts";
import { presentInstance, refreshed } from "../content/refreshing.ts";
import { sizeOf } from "../content/stored-data.ts";
import { found, foundInstance } from "../found.ts";
import type { DataSourceInstance } from "../rows/content.ts";
import { dataSources, instances } from "../tables.ts";

export const instancesHandlers: Handlers<operations> = {
  listDataSourceInstances: (call) => {
    const { datasource_id } = call.query;
    const account = accountOf(call);
    const within = reachable(callerOf(call), account, dataSources(call).by("account", account));
    const ids = new Set(within.map(({ id }) => id));
    if (datasource_id !== undefined && !ids.has(datasource_id)) refuse(401, "accessDenied");
    const isWanted = (id: string) => (datasource_id === undefined ? ids.has(id) : id === datasource_id);
    const page = call.page(instances(call).filter((instance) => isWanted(instance.datasource_id)));
    return answerPage(page, { datasources: page.items.map((instance) => instanceSummary(call, instance)) });
  },

  createDataSourceInstance: (call) => {
    const { datasource_id, properties } = call.body;
    const source = dataSources(call).get(datasource_id) ?? refuse(400, "invalid");
    const caller = callerOf(call);
    // It may be one of the caller's own as well as one of the client's.
    const accounts = [caller.account, accountOf(call)];
    const isWithinReach =
      accounts.includes(source.account) && reachable(caller, source.account, [source]).length > 0;
    if (!isWithinReach) refuse(401, "accessDenied");
    const { id } = newInstance(call, source, { properties, no_refresh: call.query.no_refresh });
    return created(`/datasource-instances/${id}`);
  },

  getDataSourceInstance: (call) => {
    const instance = presentInstance(call, foundInstance(call));
    const { date_next_refresh } = instance;
    return answer<InstanceAnswer>({ ...instanceSummary(call, instance), date_next_refresh });
  },

  deleteDataSourceInstance: (call) => {
    instances(call).delete(call.path.instance_id);
    return acknowledged;
  },

  refreshDataSourceInstance: (call) => {
    const instance = foundInstance(call);
    const source = found(dataSources(call), instance.datasource_id);
    if (source.disabled) refuse(403, "disabled");
    instances(call).put(instance.id, refreshed(call, source, instance));
    return requested("refresh");
  },
};

function instanceSummary(world: World, instance: DataSourceInstance): DataSourceInstanceSummary {
  const present = presentInstance(world, instance);
  const { id, datasource_id, refresh_fail_count, date_last_refresh } = present;
  const { name } = found(dataSources(world), datasource_id);
  return {
    ...{ id, datasource_id, datasource_name: name },
    ...{ refresh_fail_count, data_size: sizeOf(present), date_last_refresh },
  };
}
