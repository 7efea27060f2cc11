import type { StoredEntity } from "../entity-source.ts";

/** A condition that is ready to be asked of many entities. */
export interface CompiledCondition {
  readonly holds: (entity: StoredEntity) => boolean;
  /** Where an index can find the entities, or some more than these. */
  readonly keys?: ReferenceKeys;
}

/** A field of the entity itself, and the ids of which it holds one. */
export interface ReferenceKeys {
  /** In the right case; `ID` for the id. */
  readonly fieldName: string;
  readonly ids: readonly string[];
}
