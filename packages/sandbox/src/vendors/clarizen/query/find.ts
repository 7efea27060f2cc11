import type { components, Query } from "@clade/clarizen";
import { refuse } from "../../../core/refusal.ts";
import type { EntityFinding, QueryContext } from "./context.ts";
import type { EntitySource } from "./entity-source.ts";
import { findGroups } from "./kinds/aggregate-query.ts";
import { findByCzql, findEntitiesByCzql } from "./kinds/czql-query.ts";
import { findBySelection } from "./kinds/entity-query.ts";
import { findExpenses, findTimesheets } from "./kinds/entry-queries.ts";
import { findEntityFeed, findNewsFeed, findReplies } from "./kinds/feeds.ts";
import { findGroupsOfCaller } from "./kinds/groups-query.ts";
import { findByRelation } from "./kinds/relation-query.ts";
import { findUsers } from "./kinds/user-query.ts";
import type { Finding } from "./rows/finding.ts";

type Schemas = components["schemas"];

/** Queries that find entities, by what `_type` calls them. */
interface EntityQueries {
  readonly cZQLQuery: Schemas["CzqlQuery"];
  readonly entityQuery: Schemas["EntityQuery"];
  readonly relationQuery: Schemas["RelationQuery"];
  readonly findUserQuery: Schemas["FindUserQuery"];
  readonly groupsQuery: Schemas["GroupsQuery"];
  readonly expenseQuery: Schemas["ExpenseQuery"];
  readonly timesheetQuery: Schemas["TimesheetQuery"];
  readonly crossOrgEntityQuery: Schemas["CrossOrgEntityQuery"];
}

/** Queries that find something else, or may do so. */
interface OtherQueries {
  readonly cZQLQuery: Schemas["CzqlQuery"];
  readonly aggregateQuery: Schemas["AggregateQuery"];
  readonly newsFeedQuery: Schemas["NewsFeedQuery"];
  readonly entityFeedQuery: Schemas["EntityFeedQuery"];
  readonly repliesQuery: Schemas["RepliesQuery"];
}

type Finders<Queries, Found> = {
  readonly [Kind in keyof Queries]: (context: QueryContext, query: Queries[Kind]) => Found;
};

const ENTITY_FINDERS: Finders<EntityQueries, EntityFinding> = {
  cZQLQuery: findEntitiesByCzql,
  entityQuery: findBySelection,
  relationQuery: findByRelation,
  findUserQuery: findUsers,
  groupsQuery: findGroupsOfCaller,
  expenseQuery: findExpenses,
  timesheetQuery: findTimesheets,
  // There is one organization.
  crossOrgEntityQuery: findBySelection,
};

const OTHER_FINDERS: Finders<OtherQueries, Finding<unknown>> = {
  cZQLQuery: findByCzql,
  aggregateQuery: findGroups,
  newsFeedQuery: findNewsFeed,
  entityFeedQuery: findEntityFeed,
  repliesQuery: findReplies,
};

/** A part that only queries of one kind have, or else the first of the kinds has. */
const TELLING_PARTS: readonly (readonly [part: string, kind: string])[] = [
  ["q", "cZQLQuery"],
  ["aggregations", "aggregateQuery"],
  ["relationName", "relationQuery"],
  ["postId", "repliesQuery"],
  ["entityId", "entityFeedQuery"],
  ["typeName", "entityQuery"],
];

/** What the queries of a caller work with. */
export function contextOf(source: EntitySource, callerId: string): QueryContext {
  const context: QueryContext = {
    ...{ source, callerId },
    findEntities: (query) => finderOf(ENTITY_FINDERS, query)?.(context, query) ?? refuse(500, "invalidQuery"),
  };
  return context;
}

/**
 * Runs a query of any kind.
 * @throws Refusal where it is of none, or names what there is not
 */
export function findAny(context: QueryContext, query: Query): Finding<unknown> {
  return finderOf(OTHER_FINDERS, query)?.(context, query) ?? context.findEntities(query);
}

function finderOf<Queries, Found>(
  finders: Finders<Queries, Found>,
  query: Query,
): ((context: QueryContext, query: Query) => Found) | undefined {
  const kind = query._type ?? TELLING_PARTS.find(([part]) => part in query)?.[1] ?? "";
  // The kind says which of the queries it is, which the type system does not follow.
  return (finders as Readonly<Record<string, (context: QueryContext, query: Query) => Found>>)[kind];
}
