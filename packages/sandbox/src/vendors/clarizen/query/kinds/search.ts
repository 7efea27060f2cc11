import type { Entity, operations } from "@clade/clarizen";
import type { QueryContext } from "../context.ts";
import type { EntitySource, StoredEntity } from "../entity-source.ts";
import { findType } from "../find-type.ts";
import { renderFields, type RenderEntity } from "../render-entity.ts";
import type { Finding } from "../rows/finding.ts";
import { filterLazily } from "../rows/lazily.ts";

type SearchQuery = operations["searchEntities"]["parameters"]["query"];

/**
 * Finds the entities of a type, or of all, that have a text in one of their fields for texts. Of all types, only the field that
 * names an entity is shown.
 * @throws Refusal where there is no such type or field
 */
export function findByText(
  { source }: QueryContext,
  { q, typeName, fields = [] }: SearchQuery,
): Finding<Entity, StoredEntity> {
  const type = typeName === undefined ? undefined : findType(source, typeName);
  const entities = type ? source.entities(type.name) : source.allEntities();
  return {
    rows: filterLazily(entities, hasText(source, q.toLowerCase())),
    render: type ? renderFields(source, type, fields) : renderNamesOf(source),
  };
}

function hasText(source: EntitySource, word: string): (entity: StoredEntity) => boolean {
  const known = new Map<string, boolean>();
  const isText = (typeName: string, fieldName: string): boolean => {
    const key = `${typeName} ${fieldName}`;
    const is = known.get(key) ?? source.type(typeName)?.field(fieldName)?.type === "String";
    known.set(key, is);
    return is;
  };
  return ({ typeName, values }) =>
    Object.entries(values).some(
      ([fieldName, value]) =>
        typeof value === "string" && isText(typeName, fieldName) && value.toLowerCase().includes(word),
    );
}

function renderNamesOf(source: EntitySource): RenderEntity {
  const known = new Map<string, RenderEntity>();
  return (entity) => {
    const type = findType(source, entity.typeName);
    const name = ["Name", "Title"].filter((fieldName) => type.field(fieldName)).slice(0, 1);
    const render = known.get(type.name) ?? renderFields(source, type, name);
    known.set(type.name, render);
    return render(entity);
  };
}
