import type { World } from "../../../core/world.ts";
import type { FieldDefinition } from "../model/definitions.ts";
import type { EntityType, Named } from "../model/entity-type.ts";
import { ancestorsOf } from "../model/model.ts";
import { customFields } from "../tables.ts";

/** The fields of a type, with those that the organization has added to it or to a type above it. */
export function fieldsOf(world: World, type: EntityType): Named<FieldDefinition>[] {
  return [...type.fields.values(), ...addedFields(world, type)];
}

/** @param name in any letter case */
export function fieldOf(world: World, type: EntityType, name: string): Named<FieldDefinition> | undefined {
  const letters = name.toLowerCase();
  return (
    type.fields.get(letters) ?? addedFields(world, type).find((field) => field.name.toLowerCase() === letters)
  );
}

function addedFields(world: World, { name }: EntityType): Named<FieldDefinition>[] {
  if (customFields(world).size === 0) return [];
  return ancestorsOf(name).flatMap((typeName) => customFields(world).by("type", typeName));
}
