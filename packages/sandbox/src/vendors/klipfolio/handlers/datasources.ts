import type { DataSource as DataSourceAnswer, DataSourceSummary, operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { reachable } from "../access.ts";
import { accountName, accountOf, callerOf, type AnyCall } from "../accounts.ts";
import { acknowledged, answer, answerPage, created } from "../answers.ts";
import { removeDataSource } from "../cascades.ts";
import { takesProperties } from "../content/connector-properties.ts";
import { newInstance } from "../content/new-instance.ts";
import { changeDataSource, lastRefresh } from "../content/refreshing.ts";
import { groupShareRights } from "../content/sharing.ts";
import { foundDataSource } from "../found.ts";
import { newId } from "../new-id.ts";
import { picked } from "../../../core/picked.ts";
import type { DataSource } from "../rows/content.ts";
import { dataSources } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

export const dataSourcesHandlers: Handlers<operations> = {
  listDataSources: (call) => {
    const account = accountOf(call);
    const within = reachable(callerOf(call), account, dataSources(call).by("account", account));
    const page = call.page(within);
    return answerPage(page, { datasources: page.items.map((source) => sourceSummary(call, source)) });
  },

  createDataSource: (call) => {
    const { connector, properties = {} } = call.body;
    if (!takesProperties(call, connector, properties)) refuse(400, "invalid");
    const id = newId(call);
    const now = timestamp(call);
    const source = dataSources(call).put(id, {
      // What it is where the request does not say is assumed.
      ...{ description: null, format: "csv", refresh_interval: 0 },
      ...picked(call.body, ["name", "description", "format", "refresh_interval"]),
      ...{ id, account: accountOf(call), connector, properties },
      ...{ created_by: callerOf(call).id, date_created: now, last_updated: now },
      ...{ is_dynamic: false, disabled: false, is_locked: false },
      ...{ share_rights: [], user_share_rights: [] },
    });
    const { status, body } = created(`/datasources/${id}`);
    if (call.query.no_refresh) return { status, body };
    const instance_location = `/datasource-instances/${newInstance(call, source).id}`;
    return { status, body: { meta: { ...body.meta, instance_location } } };
  },

  getDataSource: (call) => answer(sourceAnswer(call, foundDataSource(call), call.query.full ?? false)),

  updateDataSource: (call) => {
    const changes = picked(call.body, ["name", "description", "refresh_interval"]);
    changeDataSource(call, call.path.datasource_id, changes);
    return acknowledged;
  },

  deleteDataSource: (call) => {
    removeDataSource(call, call.path.datasource_id);
    return acknowledged;
  },
};

function sourceSummary(world: World, source: DataSource): DataSourceSummary {
  const { id, name, description, refresh_interval, is_dynamic } = source;
  return {
    id,
    name,
    description,
    refresh_interval,
    is_dynamic,
    date_last_refresh: lastRefresh(world, source),
  };
}

function sourceAnswer(call: AnyCall, source: DataSource, isFull: boolean): DataSourceAnswer {
  const { account, connector, format, created_by, disabled, is_locked, date_created, properties } = source;
  return {
    ...sourceSummary(call, source),
    company: account === callerOf(call).account ? "Self" : accountName(call, account),
    ...{ connector, format, created_by, disabled, is_locked, date_created },
    ...(isFull && { properties, share_rights: groupShareRights(call, source) }),
  };
}
