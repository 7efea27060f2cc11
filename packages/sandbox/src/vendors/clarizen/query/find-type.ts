import { refuse } from "../../../core/refusal.ts";
import type { EntitySource, SourceType } from "./entity-source.ts";

/** @throws Refusal where there is no such type */
export function findType(source: EntitySource, name: string): SourceType {
  return source.type(name) ?? refuse(500, "invalidType");
}
