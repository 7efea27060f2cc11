import type { World } from "../../../core/world.ts";
import type { EntityType } from "../model/entity-type.ts";
import type { StoredValue } from "../query/entity-source.ts";
import type { EntityRow } from "../tables.ts";

/** Fields by their names in the right case. */
export type Values = Readonly<Record<string, StoredValue | undefined>>;

/** An entity that is about to be stored. */
export interface Draft {
  readonly world: World;
  /** The id of the user who writes it. */
  readonly caller: string;
  readonly id: string;
  readonly type: EntityType;
  /** As it was; absent where it is new. */
  readonly before: EntityRow | undefined;
  /** What is to be written. */
  readonly changes: Values;
  /** The entity with what is to be written. */
  readonly values: Values;
}

/** An entity that was stored, or deleted: then there is nothing after it. */
export interface Change {
  readonly world: World;
  readonly caller: string;
  readonly before: EntityRow | undefined;
  readonly after: EntityRow | undefined;
  /** Deletes another entity, with all that follows from that. */
  readonly remove: (row: EntityRow) => void;
}

/** In place of the type of a rule: it holds for all. */
export const anyType = "*";

/** What the product sees to for the entities of one type and its subtypes. */
export interface EntityRule {
  readonly type: string;
  /**
   * Checks an entity, and says what else is to be written.
   * @throws Refusal where it cannot be stored so
   */
  readonly complete?: (draft: Draft) => Values;
  /** Does what follows for other entities. */
  readonly follow?: (change: Change) => void;
}
