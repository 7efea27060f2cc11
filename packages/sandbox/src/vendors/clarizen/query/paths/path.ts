import type { FieldType } from "@clade/clarizen";
import type { StoredEntity, StoredValue } from "../entity-source.ts";

/** A field of a type, or one that is reached from it through references. */
export interface Path {
  readonly read: (entity: StoredEntity) => StoredValue | undefined;
  /** Absent where it differs by what a reference leads to. */
  readonly type: FieldType | undefined;
  readonly referencedEntities: readonly string[];
  /** The name of the field, in the right case, where it is one of the entity itself: `ID` for the id. */
  readonly ownName?: string;
}
