import type { Duration, FieldType, Money } from "@clade/clarizen";

/**
 * The value of a field as it is kept: a reference as the id of what it refers to, such as `/User/9bcd`; a multi-picklist as
 * the ids of its values; a time as `2014-11-03T08:00:00.0000000`, without a zone; a date as `2014-11-03`, or as a time. Null
 * means the same as a value that is missing.
 */
export type StoredValue = string | number | boolean | null | Duration | Money | readonly string[];

/** An entity as it is kept. */
export interface StoredEntity {
  /** With its type's name in the right case, such as `/Task/4bat`. */
  readonly id: string;
  /** In the right case. */
  readonly typeName: string;
  /** Grows from entity to entity as they are created; where a query names no order, this is it. */
  readonly place: number;
  /**
   * By the names of the type's fields, in the right case. What no field is described for cannot be queried. `ID` and
   * `EntityType` stand for the id and the name of the type, and need not be here.
   */
  readonly values: Readonly<Record<string, StoredValue | undefined>>;
}

/** What a query has to know of a field. */
export interface SourceField {
  /** In the right case. */
  readonly name: string;
  readonly type: FieldType;
  /** The types that a field of the type `Entity` or `MultiPickList` can refer to; none means any. */
  readonly referencedEntities: readonly string[];
}

/** What a query has to know of a relation. */
export interface SourceRelation {
  /** In the right case. */
  readonly name: string;
  readonly relatedTypeName: string;
  /** The type of the entities that link the two; absent where the related entity itself refers to the one that has the relation. */
  readonly linkTypeName?: string;
  /** The field, of the link or else of the related entity, that refers to the entity that has the relation. */
  readonly sourceFieldName: string;
  /** The field of the link that refers to the related entity; absent where there is no link. */
  readonly targetFieldName?: string;
}

/** What a query has to know of a type. Names of fields and relations are found in any letter case. */
export interface SourceType {
  /** In the right case. */
  readonly name: string;
  /** Whether it is a pick list, whose values are its entities. */
  readonly isPickList: boolean;
  /** A field of its own or inherited; not one of a subtype. */
  readonly field: (name: string) => SourceField | undefined;
  readonly relation: (name: string) => SourceRelation | undefined;
}

/** Where queries find entities. An entity that was deleted is not found, unless it is asked for. */
export interface EntitySource {
  /** @param name in any letter case */
  readonly type: (name: string) => SourceType | undefined;
  /** Whether a type is another one or one of its subtypes. Both names are in the right case. */
  readonly isA: (typeName: string, baseName: string) => boolean;
  /** All entities of a type and its subtypes, in the order of their places. */
  readonly entities: (typeName: string) => Iterable<StoredEntity>;
  /** The deleted ones of a type and its subtypes, in the order of their places. */
  readonly deletedEntities: (typeName: string) => Iterable<StoredEntity>;
  /** Every entity but the values of pick lists, in the order of their places. */
  readonly allEntities: () => Iterable<StoredEntity>;
  /**
   * @param id with its type's name in any letter case, and perhaps with its organization before it; also the id of a value of a
   * pick list, in any letter case
   */
  readonly get: (id: string) => StoredEntity | undefined;
  /**
   * The entities of a type and its subtypes whose field refers to an entity, by an index, in the order of their places;
   * undefined where there is no index of the field, as for pick lists, which find too much. All names and the id are in the
   * right case.
   */
  readonly referringTo: (
    typeName: string,
    fieldName: string,
    id: string,
  ) => Iterable<StoredEntity> | undefined;
}
