import type { OrderBy } from "@clade/clarizen";
import type { EntitySource, SourceType, StoredEntity } from "../entity-source.ts";
import { findPath } from "../paths/find-path.ts";
import type { Key } from "../values/key.ts";
import { keyReaderOf } from "../values/read-key.ts";
import { sortBy } from "./sort-by.ts";

/**
 * Puts entities in an order; without one, they stay as they are.
 * @throws Refusal where the type has no such field
 */
export function sortEntities(
  source: EntitySource,
  type: SourceType,
  orders: readonly OrderBy[],
): (entities: Iterable<StoredEntity>) => Iterable<StoredEntity> {
  if (orders.length === 0) return (entities) => entities;
  const sortKeys = orders.map(({ fieldName, order }) => ({
    read: readKeyOf(source, type, fieldName),
    isDescending: order === "Descending",
  }));
  return (entities) => sortBy(entities, sortKeys);
}

/** Reads the key of a field of a type, or of one behind references. */
export function readKeyOf(
  source: EntitySource,
  type: SourceType,
  fieldName: string,
): (entity: StoredEntity) => Key {
  const path = findPath(source, type, fieldName);
  const readKey = keyReaderOf(path.type);
  return (entity) => readKey(path.read(entity));
}
