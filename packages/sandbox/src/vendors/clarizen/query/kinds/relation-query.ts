import type { RelationQuery } from "@clade/clarizen";
import { compileCondition } from "../conditions/compile-condition.ts";
import type { EntityFinding, QueryContext } from "../context.ts";
import { findEntity } from "../find-entity.ts";
import { findType } from "../find-type.ts";
import { findRelated } from "../related.ts";
import { filterLazily } from "../rows/lazily.ts";
import { findAmong } from "./entity-query.ts";

/**
 * Finds the entities that are related to one entity.
 * @throws Refusal where it names what there is not
 */
export function findByRelation(context: QueryContext, query: RelationQuery): EntityFinding {
  const { source } = context;
  const { entityId, relationName, where, fromLink = false } = query;
  const entity = findEntity(source, entityId);
  const related = findRelated(source, findType(source, entity.typeName), relationName, fromLink);
  const condition = where === undefined ? undefined : compileCondition(context, related.type, where);
  const entities = related.of(entity);
  return findAmong(
    context,
    related.type,
    query,
    condition ? filterLazily(entities, condition.holds) : entities,
  );
}
