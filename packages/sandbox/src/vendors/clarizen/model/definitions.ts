import type { FieldType, PresentationType } from "@clade/clarizen";

/** A field as the model writes it. What is left out is the usual: it may be empty, and a caller may change it. */
export interface FieldDefinition {
  readonly type: FieldType;
  readonly presentation: PresentationType;
  /** What the product calls it; by default its name, in words. */
  readonly label?: string;
  /** The types that it may refer to; none means any. */
  readonly refersTo?: readonly string[];
  readonly maxLength?: number;
  readonly decimalPlaces?: number;
  /** Of a time: the hour that is meant by a day alone; by default midnight. */
  readonly hour?: number;
  /** What it holds in a new entity, as it is stored. */
  readonly initial?: string | number | boolean;
  /** It must not be empty. */
  readonly isRequired?: boolean;
  /** The product computes it, and nobody else writes it. */
  readonly isComputed?: boolean;
}

/** A relation as the model writes it. */
export interface RelationDefinition {
  readonly label?: string;
  /** The type of the related entities. */
  readonly to: string;
  /** The type of the links between the two; without it, the related entity itself refers back. */
  readonly by?: string;
  /** The field, of the link or of the related entity, that refers back. */
  readonly source: string;
  /** The field of the link that refers to the related entity. */
  readonly target?: string;
}

/** A type as the model writes it. It has the fields, relations and states of its parents too. */
export interface TypeDefinition {
  readonly parent?: string;
  /** What the product calls one entity; by default its name, in words. */
  readonly label?: string;
  readonly labelPlural?: string;
  readonly displayField?: string;
  /** There are entities of its subtypes only. */
  readonly isAbstract?: boolean;
  /** The states that an entity can be in, as values of the pick list that its field `State` takes. The first is that of a new one. */
  readonly states?: readonly string[];
  /** What stands before the number that people know an entity by, such as the P of `P-00123`. */
  readonly prefix?: string;
  readonly fields?: Readonly<Record<string, FieldDefinition>>;
  readonly relations?: Readonly<Record<string, RelationDefinition>>;
}

/** Types by their names. */
export type TypeDefinitions = Readonly<Record<string, TypeDefinition>>;
