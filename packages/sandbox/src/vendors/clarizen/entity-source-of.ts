import type { World } from "../../core/world.ts";
import { parseId } from "./entities/entity-id.ts";
import { fieldOf } from "./entities/fields-of.ts";
import { findEntity } from "./entities/find-entity.ts";
import { referringTo } from "./entities/referring-to.ts";
import type { EntityType } from "./model/entity-type.ts";
import { findType, isA } from "./model/model.ts";
import type { EntitySource, SourceType, StoredEntity } from "./query/entity-source.ts";
import { entities } from "./tables.ts";

/** The memory as queries see it. */
export function entitySourceOf(world: World): EntitySource {
  return {
    type: (name) => {
      const type = findType(name);
      return type && sourceTypeOf(world, type);
    },
    isA,
    entities: (typeName) =>
      findType(typeName)?.values ? valuesOf(typeName) : entities(world).walk("type", typeName),
    deletedEntities: (typeName) =>
      entities(world).filter((row) => row.isDeleted === true && isA(row.typeName, typeName)),
    allEntities: () => entities(world).filter((row) => !row.isDeleted),
    get: (id) => {
      // An id that was read before is in the right case as a rule, and looking for it so is much faster.
      const exact = entities(world).get(id);
      if (exact) return exact.isDeleted ? undefined : exact;
      return findValue(id) ?? findEntity(world, id);
    },
    referringTo: (typeName, fieldName, id) => {
      const type = findType(typeName);
      const field = type && fieldOf(world, type, fieldName);
      const [target] = field?.definition.refersTo ?? [];
      if (field?.definition.type !== "Entity" || (target !== undefined && findType(target)?.values)) {
        return undefined;
      }
      return referringTo(world, typeName, field.name, id);
    },
  };
}

function sourceTypeOf(world: World, type: EntityType): SourceType {
  return {
    name: type.name,
    isPickList: type.values !== undefined,
    field: (name) => {
      const field = fieldOf(world, type, name);
      if (!field) return undefined;
      const { type: kind, refersTo = [] } = field.definition;
      return { name: field.name, type: kind, referencedEntities: refersTo };
    },
    relation: (name) => {
      const relation = type.relations.get(name.toLowerCase());
      if (!relation) return undefined;
      const { to, by, source, target } = relation.definition;
      return {
        name: relation.name,
        relatedTypeName: to,
        sourceFieldName: source,
        ...(by !== undefined && { linkTypeName: by }),
        ...(target !== undefined && { targetFieldName: target }),
      };
    },
  };
}

/** The values of a pick list are entities too. */
function valuesOf(typeName: string): StoredEntity[] {
  const type = findType(typeName);
  return (type?.values ?? []).map((value, place) => ({
    id: `/${typeName}/${value}`,
    typeName,
    place,
    values: { Name: value, ExternalID: value },
  }));
}

function findValue(id: string): StoredEntity | undefined {
  const { typeName = "", own = "" } = parseId(id) ?? {};
  const type = findType(typeName);
  if (!type?.values) return undefined;
  const value = type.values.find((known) => known.toLowerCase() === own.toLowerCase());
  return valuesOf(type.name).find((entity) => entity.values["Name"] === value);
}
