import type { FieldDefinition, RelationDefinition } from "./definitions.ts";

/** A part of a type, with its name in the right case. */
export interface Named<Definition> {
  readonly name: string;
  readonly definition: Definition;
}

/** A type of entities with all that it inherits. */
export interface EntityType {
  readonly name: string;
  readonly parent: string | undefined;
  readonly label: string;
  readonly labelPlural: string;
  readonly displayField: string | undefined;
  /** There are entities of its subtypes only. */
  readonly isAbstract: boolean;
  /** The values, of a pick list. */
  readonly values: readonly string[] | undefined;
  readonly states: readonly string[];
  readonly prefix: string | undefined;
  /** By their names in small letters. */
  readonly fields: ReadonlyMap<string, Named<FieldDefinition>>;
  /** By their names in small letters. */
  readonly relations: ReadonlyMap<string, Named<RelationDefinition>>;
}
