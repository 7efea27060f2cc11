import { isObject } from "@clade/front";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import type { FieldDefinition } from "../model/definitions.ts";
import { findType, isA } from "../model/model.ts";
import { parseId } from "./entity-id.ts";
import { findEntity } from "./find-entity.ts";

/**
 * What a caller refers to, by its id, by an object with its id as it is read, or by the bare value of a pick list.
 * @returns its id in the right case; nothing for what the field cannot refer to
 * @throws Refusal for an entity that is not there
 */
export function readReference(
  value: unknown,
  { refersTo = [] }: FieldDefinition,
  world: World,
): string | undefined {
  const id = idIn(value);
  if (id === undefined) return undefined;
  const [pickList] = refersTo;
  const values = pickList === undefined ? undefined : findType(pickList)?.values;
  if (pickList !== undefined && values) return pickedFrom(pickList, values, id);
  if (parseId(id)?.own === undefined) return undefined;
  const found = findEntity(world, id) ?? refuse(500, "entityNotFound");
  const fits = refersTo.length === 0 || refersTo.some((name) => isA(found.typeName, name));
  return fits ? found.id : undefined;
}

/** Several values of a pick list: an array of them, or one id with a semicolon between them, as it is read. */
export function readReferences(
  value: unknown,
  definition: FieldDefinition,
  world: World,
): readonly string[] | undefined {
  const values: readonly unknown[] = Array.isArray(value) ? value : (idIn(value)?.split(";") ?? [undefined]);
  const ids = values.map((one) => readReference(one, definition, world));
  return ids.some((id) => id === undefined) ? undefined : [...new Set(ids as string[])];
}

function idIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const id = isObject(value)
    ? Object.entries(value).find(([name]) => name.toLowerCase() === "id")
    : undefined;
  return typeof id?.[1] === "string" ? id[1] : undefined;
}

function pickedFrom(pickList: string, values: readonly string[], given: string): string | undefined {
  const { typeName, own } = given.startsWith("/")
    ? (parseId(given) ?? {})
    : { typeName: pickList, own: given };
  if (typeName?.toLowerCase() !== pickList.toLowerCase()) return undefined;
  const value = values.find((known) => known.toLowerCase() === own?.toLowerCase());
  return value === undefined ? undefined : `/${pickList}/${value}`;
}
