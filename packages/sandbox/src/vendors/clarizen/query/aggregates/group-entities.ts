import type { StoredEntity } from "../entity-source.ts";
import type { Key } from "../values/key.ts";
import type { Measure } from "./measure.ts";

/** Entities with the same values in some fields. */
export interface Group {
  /** The first of them; absent where there is none at all. */
  readonly first?: StoredEntity;
  readonly measures: readonly Measure[];
}

/** What a group is to be measured by. */
export interface GroupSettings {
  /** Read the fields whose values make a group; none for one group of all. */
  readonly readKeys: readonly ((entity: StoredEntity) => Key)[];
  readonly startMeasures: () => readonly Measure[];
  /** Hands an entity to the measures of its group. */
  readonly take: (entity: StoredEntity, measures: readonly Measure[]) => void;
}

/** Groups entities, in the order in which the groups begin. Without fields to group by there is one group, though it may be empty. */
export function groupEntities(
  entities: Iterable<StoredEntity>,
  { readKeys, startMeasures, take }: GroupSettings,
): Group[] {
  const groups = new Map<Key, Group>();
  const [readOnly] = readKeys;
  const keyOf =
    readOnly && readKeys.length === 1
      ? readOnly
      : (entity: StoredEntity) => JSON.stringify(readKeys.map((read) => read(entity)));
  for (const entity of entities) {
    const key = keyOf(entity);
    const group = groups.get(key) ?? { first: entity, measures: startMeasures() };
    groups.set(key, group);
    take(entity, group.measures);
  }
  if (groups.size === 0 && readKeys.length === 0) return [{ measures: startMeasures() }];
  return [...groups.values()];
}
