import type { components } from "@clade/clarizen";
import type { EntityFinding, QueryContext } from "../context.ts";
import { findType } from "../find-type.ts";
import { findRelated } from "../related.ts";
import { findEntity } from "../find-entity.ts";
import { findAmong } from "./entity-query.ts";

/** Finds the groups of which the caller is a member. */
export function findGroupsOfCaller(
  context: QueryContext,
  query: components["schemas"]["GroupsQuery"],
): EntityFinding {
  const { source, callerId } = context;
  const { type, of } = findRelated(source, findType(source, "User"), "Groups", false);
  return findAmong(context, type, query, of(findEntity(source, callerId)));
}
