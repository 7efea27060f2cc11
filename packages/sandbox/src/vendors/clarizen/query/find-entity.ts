import { refuse } from "../../../core/refusal.ts";
import type { EntitySource, StoredEntity } from "./entity-source.ts";

/** @throws Refusal where nothing has this id */
export function findEntity(source: EntitySource, id: string): StoredEntity {
  return source.get(id) ?? refuse(500, "entityNotFound");
}
