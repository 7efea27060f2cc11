import type { RelationDefinition, TypeDefinition, TypeDefinitions } from "./definitions.ts";
import type { EntityType, Named } from "./entity-type.ts";
import { required, text } from "./kinds.ts";
import { caseTypes } from "./types/cases.ts";
import { commonFields } from "./types/common.ts";
import { documentTypes } from "./types/documents.ts";
import { linkTypes } from "./types/links.ts";
import { peopleTypes } from "./types/people.ts";
import { pickLists } from "./types/pick-lists.ts";
import { timeAndMoneyTypes } from "./types/time-and-money.ts";
import { workItemTypes } from "./types/work-items.ts";
import { inWords, plural } from "./words.ts";

const definitions: TypeDefinitions = {
  ...workItemTypes,
  ...caseTypes,
  ...timeAndMoneyTypes,
  ...documentTypes,
  ...peopleTypes,
  ...linkTypes,
};

const pickListFields = { Name: required(text()) };

/** All types, by their names in small letters. */
const types: ReadonlyMap<string, EntityType> = new Map(
  [
    ...Object.entries(definitions).map(([name, definition]) => typeOf(name, definition)),
    ...Object.entries(pickLists).map(([name, values]) =>
      typeOf(name, { displayField: "Name", fields: pickListFields }, values),
    ),
  ].map((type) => [type.name.toLowerCase(), type]),
);

/** @param name in any letter case */
export function findType(name: string): EntityType | undefined {
  return types.get(name.toLowerCase());
}

/** Every type, the pick lists last. */
export function allTypes(): Iterable<EntityType> {
  return types.values();
}

/** Whether a type is another one or one of its subtypes. Both names are in the right case. */
export function isA(typeName: string, baseName: string): boolean {
  return ancestorsOf(typeName).includes(baseName);
}

/** A type and those above it, itself first. */
export function ancestorsOf(typeName: string): string[] {
  const parent = definitions[typeName]?.parent;
  return parent === undefined ? [typeName] : [typeName, ...ancestorsOf(parent)];
}

function typeOf(name: string, own: TypeDefinition, values?: readonly string[]): EntityType {
  const line = [...ancestorsOf(name).slice(1).reverse(), name];
  const inherited = line.map((one) => (one === name ? own : (definitions[one] ?? {})));
  const whole = Object.assign({}, ...inherited) as TypeDefinition;
  const label = own.label ?? inWords(name);
  return {
    name,
    parent: own.parent,
    label,
    labelPlural: own.labelPlural ?? plural(label),
    displayField: whole.displayField,
    isAbstract: own.isAbstract ?? false,
    values,
    states: whole.states ?? [],
    prefix: own.prefix,
    fields: byName(commonFields, ...inherited.map(({ fields = {} }) => fields)),
    relations: byName<RelationDefinition>(...inherited.map(({ relations = {} }) => relations)),
  };
}

/** What comes later takes the place of what has the same name. */
function byName<Definition>(
  ...groups: readonly Readonly<Record<string, Definition>>[]
): ReadonlyMap<string, Named<Definition>> {
  return new Map(
    groups.flatMap((group) =>
      Object.entries(group).map(([name, definition]) => [name.toLowerCase(), { name, definition }] as const),
    ),
  );
}
