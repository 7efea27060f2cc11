import type { Entity, EntityFieldValue } from "@clade/clarizen";
import { refuse } from "../../../core/refusal.ts";
import type { EntitySource, SourceType, StoredEntity } from "./entity-source.ts";
import { findPath } from "./paths/find-path.ts";
import type { Path } from "./paths/path.ts";
import { renderValue } from "./render-value.ts";

/** Makes what an answer shows of an entity. */
export type RenderEntity = (entity: StoredEntity) => Entity;

/** A field that is asked for, and what is asked for behind it. */
interface Asked {
  /** In the letters in which it was asked for first. */
  readonly name: string;
  readonly path: Path;
  /** Fields of what it refers to, each from the entity itself on. */
  readonly inner: Map<string, Asked>;
}

/**
 * Shows the id of an entity and some of its fields, under the names by which they are asked for. `Manager` and `Manager.Name`
 * make one object.
 * @throws Refusal where the type has no such field
 */
export function renderFields(
  source: EntitySource,
  type: SourceType,
  fields: readonly string[],
): RenderEntity {
  const asked = new Map<string, Asked>();
  for (const field of fields) ask(source, type, asked, field.replace(/^@/u, "").split("."));
  return (entity) => ({ id: entity.id, ...render(asked, entity) });
}

function ask(
  source: EntitySource,
  type: SourceType,
  asked: Map<string, Asked>,
  names: readonly string[],
): void {
  let level = asked;
  for (const [depth, name] of names.entries()) {
    const word = name.toLowerCase();
    const path = findPath(source, type, names.slice(0, depth + 1).join("."));
    // An id is there anyway, and again under a name in other letters it would be a second one for many a program.
    if (word === "id") return depth === names.length - 1 ? undefined : refuse(500, "invalidField");
    const known = level.get(word) ?? { name, path, inner: new Map<string, Asked>() };
    level.set(word, known);
    level = known.inner;
  }
}

function render(asked: ReadonlyMap<string, Asked>, entity: StoredEntity): Record<string, EntityFieldValue> {
  const fields: Record<string, EntityFieldValue> = {};
  for (const { name, path, inner } of asked.values()) {
    const value = renderValue(path.read(entity), path.type);
    fields[name] = isReference(value) ? { ...value, ...render(inner, entity) } : value;
  }
  return fields;
}

function isReference(value: EntityFieldValue): value is Entity {
  return typeof value === "object" && value !== null && "id" in value;
}
