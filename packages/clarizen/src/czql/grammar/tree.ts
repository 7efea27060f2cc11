/** A query in CZQL, as its text says it. Names are in the letters of the text. */
export interface CzqlTree {
  readonly items: readonly CzqlItem[];
  readonly typeName: string;
  readonly where?: CzqlConditionTree;
  readonly groupBy: readonly CzqlPath[];
  readonly orderBy: readonly CzqlOrder[];
  readonly limit?: number;
  readonly offset?: number;
}

/** The names of a field and of the references that lead to it, such as `["Manager", "Name"]`, without an @. */
export type CzqlPath = readonly string[];

/** What a query asks for. */
export type CzqlItem =
  | { readonly kind: "field"; readonly path: CzqlPath }
  | {
      readonly kind: "function";
      readonly function: CzqlFunction;
      /** Absent for `*`, and for nothing, which COUNT alone takes. */
      readonly path?: CzqlPath;
      readonly alias?: string;
    }
  | {
      readonly kind: "relation";
      readonly items: readonly CzqlItem[];
      readonly relationName: string;
      readonly where?: CzqlConditionTree;
    };

export type CzqlFunction = "COUNT" | "SUM" | "MAX" | "MIN" | "AVG";

/** A field, or the alias of a function, by which the result is sorted. */
export interface CzqlOrder {
  readonly path: CzqlPath;
  readonly isDescending: boolean;
}

/** What a row must meet. */
export type CzqlConditionTree =
  | { readonly kind: "and"; readonly conditions: readonly CzqlConditionTree[] }
  | { readonly kind: "or"; readonly conditions: readonly CzqlConditionTree[] }
  | { readonly kind: "not"; readonly condition: CzqlConditionTree }
  | {
      readonly kind: "compare";
      readonly path: CzqlPath;
      readonly operator: CzqlOperator;
      readonly value: CzqlLiteral;
    }
  | { readonly kind: "in"; readonly path: CzqlPath; readonly values: readonly CzqlLiteral[] }
  | { readonly kind: "inQuery"; readonly path: CzqlPath; readonly query: CzqlSubquery };

export type CzqlOperator = "=" | "<>" | "<" | ">" | "<=" | ">=" | "LIKE";

/** The query behind IN, for the values of one field. */
export interface CzqlSubquery {
  readonly path: CzqlPath;
  readonly typeName: string;
  readonly where?: CzqlConditionTree;
}

/** A value that stands in a query, or the name of one that does not. */
export type CzqlLiteral =
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "null" }
  /** A day, such as `2014-01-31`. */
  | { readonly kind: "date"; readonly value: string }
  | { readonly kind: "duration"; readonly value: number; readonly unit: "h" | "d" | "w" | "m" }
  | { readonly kind: "bind"; readonly name: string };
