import type { Entity, EntityFieldValue, Relation } from "@clade/clarizen";
import { compileCondition } from "./conditions/compile-condition.ts";
import type { QueryContext } from "./context.ts";
import type { SourceType, StoredEntity } from "./entity-source.ts";
import { findRelated } from "./related.ts";
import { renderFields, type RenderEntity } from "./render-entity.ts";
import { sortEntities } from "./rows/sort-entities.ts";

/** A relation to show with each entity, which in CZQL may have others in it. */
export interface NestedRelation extends Relation {
  readonly relations?: readonly NestedRelation[];
}

/**
 * Shows fields of an entity, and the entities of its relations under the names by which they are asked for. A relation without
 * any is left out.
 * @throws Refusal where there is no such field or relation
 */
export function renderWithRelations(
  context: QueryContext,
  type: SourceType,
  fields: readonly string[],
  relations: readonly NestedRelation[],
): RenderEntity {
  const render = renderFields(context.source, type, fields);
  const renderers = relations.map(
    (relation) => [relation.name, renderRelation(context, type, relation)] as const,
  );
  if (renderers.length === 0) return render;
  return (entity) => {
    const shown: Record<string, EntityFieldValue> & Entity = render(entity);
    for (const [name, renderRelated] of renderers) {
      const entities = renderRelated(entity);
      if (entities.length > 0) shown[name] = { entities };
    }
    return shown;
  };
}

function renderRelation(
  context: QueryContext,
  type: SourceType,
  { name, fields = [], where, orders = [], fromLink = false, relations = [] }: NestedRelation,
): (entity: StoredEntity) => Entity[] {
  const related = findRelated(context.source, type, name, fromLink);
  const condition = where === undefined ? undefined : compileCondition(context, related.type, where);
  const sort = sortEntities(context.source, related.type, orders);
  const render = renderWithRelations(context, related.type, fields, relations);
  return (entity) => {
    const found = [...related.of(entity)];
    return Array.from(sort(condition ? found.filter(condition.holds) : found), render);
  };
}
