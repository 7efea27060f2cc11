import type { Entity, operations, PagingRequest } from "@clade/clarizen";
import type { Call } from "../../../core/call.ts";
import type { Handlers } from "../../../core/handlers.ts";
import type { World } from "../../../core/world.ts";
import { entitySourceOf } from "../entity-source-of.ts";
import type { QueryContext } from "../query/context.ts";
import { contextOf, findAny } from "../query/find.ts";
import { findGroups } from "../query/kinds/aggregate-query.ts";
import { findByCzql } from "../query/kinds/czql-query.ts";
import { findBySelection } from "../query/kinds/entity-query.ts";
import { findExpenses, findTimesheets } from "../query/kinds/entry-queries.ts";
import { findEntityFeed, findNewsFeed, findReplies } from "../query/kinds/feeds.ts";
import { findGroupsOfCaller } from "../query/kinds/groups-query.ts";
import { findByRelation } from "../query/kinds/relation-query.ts";
import { findByText } from "../query/kinds/search.ts";
import { findUsers } from "../query/kinds/user-query.ts";
import { findWorkItemTree } from "../query/kinds/work-item-tree.ts";
import type { Finding } from "../query/rows/finding.ts";
import { pageOf } from "../query/rows/page.ts";
import { callerOf } from "./caller-of.ts";

function contextFor(call: World & Pick<Call, "caller">): QueryContext {
  return contextOf(entitySourceOf(call), callerOf(call));
}

/** Answers with a page of entities. */
function listed(found: Finding<Entity>, wanted?: PagingRequest) {
  const { items, paging } = pageOf(found, wanted);
  return { status: 200, body: { entities: items, paging } } as const;
}

/** Answers with a page of what is listed under another name. */
function itemized<Item>(found: Finding<Item>, wanted?: PagingRequest) {
  return { status: 200, body: pageOf(found, wanted) } as const;
}

export const queries: Handlers<operations> = {
  runQuery: (call) => listed(findByCzql(contextFor(call), call.body), call.body.paging),
  runQueryByUrl: (call) => listed(findByCzql(contextFor(call), call.query)),

  queryEntities: (call) => listed(findBySelection(contextFor(call), call.body), call.body.paging),
  queryEntitiesByUrl: (call) => listed(findBySelection(contextFor(call), call.query)),
  queryEntitiesAcrossOrganizations: (call) =>
    listed(findBySelection(contextFor(call), call.body), call.body.paging),

  queryAggregates: (call) => listed(findGroups(contextFor(call), call.body), call.body.paging),
  queryAggregatesByUrl: (call) => listed(findGroups(contextFor(call), { ...call.query, aggregations: [] })),

  queryRelatedEntities: (call) => listed(findByRelation(contextFor(call), call.body), call.body.paging),
  queryWorkItemTree: (call) => listed(findWorkItemTree(contextFor(call), call.query)),
  searchEntities: (call) => listed(findByText(contextFor(call), call.query), call.query),
  countEntities: (call) => {
    const { rows } = findAny(contextFor(call), call.body.query);
    return { status: 200, body: { count: [...rows].length } };
  },

  findUsers: (call) => listed(findUsers(contextFor(call), call.body), call.body.paging),
  queryGroups: (call) => itemized(findGroupsOfCaller(contextFor(call), call.body), call.body.paging),

  queryNewsFeed: (call) => itemized(findNewsFeed(contextFor(call), call.body), call.body.paging),
  queryEntityFeed: (call) => itemized(findEntityFeed(contextFor(call), call.body), call.body.paging),
  queryReplies: (call) => itemized(findReplies(contextFor(call), call.body), call.body.paging),

  queryExpenses: (call) => listed(findExpenses(contextFor(call), call.body), call.body.paging),
  queryExpensesByUrl: (call) => listed(findExpenses(contextFor(call), call.query)),
  queryTimesheets: (call) => listed(findTimesheets(contextFor(call), call.body), call.body.paging),
  queryTimesheetsByUrl: (call) => listed(findTimesheets(contextFor(call), call.query)),
};
