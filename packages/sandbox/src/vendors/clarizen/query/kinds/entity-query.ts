import type { components } from "@clade/clarizen";
import { compileCondition } from "../conditions/compile-condition.ts";
import type { EntityFinding, QueryContext } from "../context.ts";
import type { SourceType, StoredEntity } from "../entity-source.ts";
import { findType } from "../find-type.ts";
import { renderWithRelations, type NestedRelation } from "../relations.ts";
import { candidates } from "../rows/candidates.ts";
import { filterLazily } from "../rows/lazily.ts";
import { sortEntities } from "../rows/sort-entities.ts";

/** What a query of entities says, its paging aside. */
export type Selection = Omit<components["schemas"]["EntitySelection"], "relations" | "paging"> & {
  readonly relations?: readonly NestedRelation[];
};

/**
 * Finds entities of a type that meet a condition, in an order.
 * @throws Refusal where it names what there is not
 */
export function findBySelection(
  context: QueryContext,
  selection: Selection & { readonly typeName: string },
): EntityFinding {
  const { source } = context;
  const type = findType(source, selection.typeName);
  const condition =
    selection.where === undefined ? undefined : compileCondition(context, type, selection.where);
  const entities = selection.deleted
    ? source.deletedEntities(type.name)
    : candidates(source, type.name, condition?.keys);
  return findAmong(context, type, selection, condition ? filterLazily(entities, condition.holds) : entities);
}

/** Shows and sorts entities that are found already. */
export function findAmong(
  context: QueryContext,
  type: SourceType,
  { fields = [], relations = [], orders = [] }: Selection,
  entities: Iterable<StoredEntity>,
): EntityFinding {
  return {
    type,
    fields,
    rows: sortEntities(context.source, type, orders)(entities),
    render: renderWithRelations(context, type, fields, relations),
  };
}
