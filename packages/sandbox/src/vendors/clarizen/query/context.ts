import type { Entity, Query } from "@clade/clarizen";
import type { EntitySource, SourceType, StoredEntity } from "./entity-source.ts";
import type { Finding } from "./rows/finding.ts";

/** What a query works with. */
export interface QueryContext {
  readonly source: EntitySource;
  /** The id of the user who asks. */
  readonly callerId: string;
  /**
   * Runs a query that stands within another.
   * @throws Refusal if it finds something else than entities
   */
  readonly findEntities: (query: Query) => EntityFinding;
}

/** Entities that a query finds. */
export interface EntityFinding extends Finding<Entity, StoredEntity> {
  readonly type: SourceType;
  /** The fields that it asks for. */
  readonly fields: readonly string[];
}
