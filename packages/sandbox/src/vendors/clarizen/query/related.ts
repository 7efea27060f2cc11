import { refuse } from "../../../core/refusal.ts";
import type { EntitySource, SourceRelation, SourceType, StoredEntity } from "./entity-source.ts";
import { findType } from "./find-type.ts";
import { referrersBy } from "./rows/referrers.ts";

/** Related entities: of which type they are, and those of an entity. */
export interface Related {
  readonly type: SourceType;
  readonly of: (entity: StoredEntity) => Iterable<StoredEntity>;
}

/**
 * Finds the entities of a relation, or the links that lead to them.
 * @throws Refusal where the type has no such relation, or the relation no links
 */
export function findRelated(
  source: EntitySource,
  type: SourceType,
  name: string,
  fromLink: boolean,
): Related {
  const relation = type.relation(name) ?? refuse(500, "invalidArgument");
  const { linkTypeName, sourceFieldName } = relation;
  const related = findType(source, relation.relatedTypeName);
  if (linkTypeName === undefined) {
    if (fromLink) return refuse(500, "invalidArgument");
    const referrers = referrersBy(source, related.name, sourceFieldName);
    return { type: related, of: ({ id }) => referrers(id) };
  }
  const links = referrersBy(source, linkTypeName, sourceFieldName);
  if (fromLink) return { type: findType(source, linkTypeName), of: ({ id }) => links(id) };
  return { type: related, of: ({ id }) => targetsOf(source, relation, links(id)) };
}

function* targetsOf(
  source: EntitySource,
  { targetFieldName = "" }: SourceRelation,
  links: Iterable<StoredEntity>,
): Iterable<StoredEntity> {
  for (const { values } of links) {
    const id = values[targetFieldName];
    const target = typeof id === "string" ? source.get(id) : undefined;
    if (target) yield target;
  }
}
