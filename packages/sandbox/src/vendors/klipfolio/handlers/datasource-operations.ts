import type { operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { reachable } from "../access.ts";
import { accountOf, callerOf } from "../accounts.ts";
import { answer, imported, requested } from "../answers.ts";
import { copyDataSource } from "../content/copies.ts";
import { changeDataSource, refreshAll } from "../content/refreshing.ts";
import { foundDataSource } from "../found.ts";
import { dataSources, instances } from "../tables.ts";

export const dataSourceOperationsHandlers: Handlers<operations> = {
  enableDataSource: (call) => {
    changeDataSource(call, call.path.datasource_id, { disabled: false });
    return requested("enable");
  },

  disableDataSource: (call) => {
    changeDataSource(call, call.path.datasource_id, { disabled: true });
    return requested("disable");
  },

  importDataSource: (call) => {
    const copy = copyDataSource(call, foundDataSource(call), accountOf(call));
    return imported(`/datasources/${copy.id}`);
  },

  deleteDataSourceInstances: (call) => {
    const { last_access = Infinity } = call.body ?? {};
    for (const { id, date_last_access } of instances(call).by("dataSource", call.path.datasource_id)) {
      const isOld = date_last_access === null || Date.parse(date_last_access) < last_access * 1000;
      if (isOld) instances(call).delete(id);
    }
    return requested("delete_instances");
  },

  // No refusal is documented here, so of a disabled data source nothing is queued.
  refreshDataSource: (call) => {
    refreshAll(call, foundDataSource(call));
    return requested("refresh");
  },

  refreshDataSources: (call) => {
    const account = accountOf(call);
    const within = reachable(callerOf(call), account, dataSources(call).by("account", account));
    const wanted = new Set(call.body.datasources);
    const valid = within.filter(({ id }) => wanted.has(id));
    const invalid = [...wanted].filter((id) => !valid.some((source) => source.id === id));
    const held = valid.flatMap(({ id }) => instances(call).by("dataSource", id));
    const queued = valid.map((source) => refreshAll(call, source));
    return answer({
      op_requested: "refresh",
      success: true,
      total_datasources_requested: call.body.datasources.length,
      total_instances_requested: held.length,
      queue_status: 200,
      total_instances_queued: queued.reduce((sum, count) => sum + count, 0),
      ...(invalid.length > 0 && { failed_results: failures(invalid) }),
    });
  },
};

function failures(ids: readonly string[]) {
  return {
    description: "Some datasources/instances failed to queue.",
    invalid_datasources: Object.fromEntries(ids.map((id) => [id, { error: `Data source not found: ${id}` }])),
  };
}
