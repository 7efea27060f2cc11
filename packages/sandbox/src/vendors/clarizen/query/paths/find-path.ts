import { refuse } from "../../../../core/refusal.ts";
import type { EntitySource, SourceType, StoredEntity, StoredValue } from "../entity-source.ts";
import type { Path } from "./path.ts";

/**
 * Finds a field of a type, such as `Name`, or one behind references, such as `Manager.Name`.
 * @throws Refusal where there is none
 */
export function findPath(source: EntitySource, type: SourceType, name: string): Path {
  return pathOf(source, type, name.replace(/^@/u, "").split(".")) ?? refuse(500, "invalidField");
}

function pathOf(source: EntitySource, type: SourceType, names: readonly string[]): Path | undefined {
  const [first = "", ...rest] = names;
  const step = stepOf(type, first);
  return step && rest.length > 0 ? pathBehind(source, step, rest) : step;
}

/** One of the entity's own fields. */
function stepOf(type: SourceType, name: string): Path | undefined {
  const word = name.toLowerCase();
  // A type's own name stands for the entity itself.
  if (word === "id" || word === type.name.toLowerCase()) {
    return { read: ({ id }) => id, type: "Entity", referencedEntities: [type.name], ownName: "ID" };
  }
  if (word === "entitytype") {
    return { read: ({ typeName }) => typeName, type: "String", referencedEntities: [] };
  }
  const field = type.field(name);
  if (!field) return undefined;
  const { name: key, type: fieldType, referencedEntities } = field;
  return { read: ({ values }) => values[key], type: fieldType, referencedEntities, ownName: key };
}

/** The path goes on in the type of each entity that the step leads to, since a subtype may have fields of its own. */
function pathBehind(source: EntitySource, step: Path, names: readonly string[]): Path | undefined {
  if (step.type !== "Entity") return undefined;
  const known = new Map<string, Path | undefined>();
  const pathFrom = (typeName: string): Path | undefined => {
    if (known.has(typeName)) return known.get(typeName);
    const type = source.type(typeName);
    const path = type && pathOf(source, type, names);
    known.set(typeName, path);
    return path;
  };
  const described = step.referencedEntities.flatMap((typeName) => pathFrom(typeName) ?? []);
  if (described.length === 0 && step.referencedEntities.length > 0) return undefined;
  const read = (id: string): StoredValue | undefined => {
    const target = source.get(id);
    return target && pathFrom(target.typeName)?.read(target);
  };
  return {
    read: onceForEach(step.read, read),
    type: described[0]?.type,
    referencedEntities: described[0]?.referencedEntities ?? [],
  };
}

/** Many entities refer to the same few, and nothing changes while a query runs. */
function onceForEach(
  readReference: Path["read"],
  read: (id: string) => StoredValue | undefined,
): (entity: StoredEntity) => StoredValue | undefined {
  const known = new Map<string, StoredValue | undefined>();
  return (entity) => {
    const id = readReference(entity);
    if (typeof id !== "string") return undefined;
    const value = known.get(id);
    if (value !== undefined || known.has(id)) return value;
    const found = read(id);
    known.set(id, found);
    return found;
  };
}
