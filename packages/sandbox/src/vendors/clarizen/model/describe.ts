import type { EntityDescription, FieldDescription, RelationDescription } from "@clade/clarizen";
import type { World } from "../../../core/world.ts";
import { parseId } from "../entities/entity-id.ts";
import { fieldsOf } from "../entities/fields-of.ts";
import type { FieldDefinition, RelationDefinition } from "./definitions.ts";
import type { EntityType, Named } from "./entity-type.ts";
import { inWords } from "./words.ts";

/** What to add to the description of a type. */
export interface DescriptionFlags {
  readonly fields?: boolean;
  readonly relations?: boolean;
}

export function describeType(
  world: World,
  type: EntityType,
  { fields = false, relations = false }: DescriptionFlags = {},
): EntityDescription {
  const { name, parent, displayField, label, labelPlural, states, values } = type;
  return {
    typeName: name,
    ...(fields && { fields: fieldsOf(world, type).map(describeField) }),
    ...(relations && { relations: describeRelations(type) }),
    ...(values && { pickups: values.map((value) => ({ value, displayValue: value })) }),
    validStates: [...states],
    label,
    labelPlural,
    ...(parent !== undefined && { parentEntity: parent }),
    ...(displayField !== undefined && { displayField }),
  };
}

export function describeRelations({ relations }: EntityType): RelationDescription[] {
  return [...relations.values()].map(describeRelation);
}

function describeRelation({ name, definition }: Named<RelationDefinition>): RelationDescription {
  const { label = inWords(name), to, by, source } = definition;
  return {
    name,
    label,
    roleLabel: label.replace(/s$/, ""),
    readOnly: false,
    ...(by !== undefined && { linkTypeName: by }),
    relatedTypeName: to,
    sourceFieldName: source,
  };
}

function describeField({ name, definition }: Named<FieldDefinition>): FieldDescription {
  const { type, presentation, label = inWords(name), decimalPlaces = 0 } = definition;
  const { isRequired = false, isComputed = false } = definition;
  return {
    ...describeKind(definition),
    name,
    type,
    presentationType: presentation,
    label,
    decimalPlaces,
    system: isComputed,
    calculated: isComputed && !name.startsWith("Created"),
    nullable: !isRequired,
    createOnly: false,
    updateable: !isComputed,
    internal: false,
    custom: name.startsWith("C_"),
    visible: true,
    filterable: type !== "Binary",
    sortable: type !== "Binary" && type !== "MultiPickList",
  };
}

/** What only some kinds of fields have. */
function describeKind({ type, refersTo = [], maxLength = -1, initial }: FieldDefinition) {
  const defaultValue = initial === undefined ? {} : { defaultValue: describeInitial(initial) };
  if (type === "Entity" || type === "MultiPickList") {
    return { _type: "EntityFieldDescription", referencedEntities: [...refersTo], ...defaultValue };
  }
  return { _type: "FieldDescription", ...(type === "String" && { maxLength }), ...defaultValue };
}

/** A value of a pick list stands there with its name. */
function describeInitial(initial: NonNullable<FieldDefinition["initial"]>): unknown {
  const own = typeof initial === "string" ? parseId(initial)?.own : undefined;
  return own === undefined ? initial : { id: initial, Name: own };
}
