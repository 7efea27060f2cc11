import { conditionOf, textOf, type Tree, type Value } from "./condition-tree.ts";

/** A query of issues and bugs, apart from the forms in which it can be sent. */
export interface CaseQuery {
  readonly typeName: string;
  readonly where: Tree;
  readonly orders: readonly { readonly field: string; readonly isDescending: boolean }[];
  /** Which part of what it finds is wanted, where it is in CZQL. */
  readonly range: { readonly limit: number; readonly offset: number } | null;
}

type Write = (value: Value) => string;

const fields = ["Title", "Priority", "Severity", "AssignedTo", "DueDate"];

/** All the forms: of parts, with a condition of parts or of text, and of text alone; the texts with values or with names for them. */
export const forms = [
  (query: CaseQuery) => ({ ...partsOf(query), where: conditionOf(query.where) }),
  (query: CaseQuery) => ({ ...partsOf(query), where: textOf(query.where, literal) }),
  (query: CaseQuery) => ({ ...partsOf(query), where: bound((write) => textOf(query.where, write)) }),
  (query: CaseQuery) => ({ _type: "cZQLQuery", q: czqlOf(query, literal) }) as const,
  (query: CaseQuery) => {
    const { text, parameters } = bound((write) => czqlOf(query, write));
    return { _type: "cZQLQuery", q: text, parameters } as const;
  },
] as const;

function partsOf({ typeName, orders }: CaseQuery) {
  const sorted = orders.map(({ field, isDescending }) => {
    return { fieldName: field, order: isDescending ? "Descending" : "Ascending" } as const;
  });
  return { _type: "entityQuery", typeName, fields, orders: sorted } as const;
}

function czqlOf({ typeName, where, orders, range }: CaseQuery, write: Write): string {
  const sorted = orders.map(({ field, isDescending }) => (isDescending ? `${field} DESC` : field));
  return [
    `SELECT ${fields.join(", ")} FROM ${typeName} WHERE ${textOf(where, write)}`,
    ...(sorted.length > 0 ? [`ORDER BY ${sorted.join(", ")}`] : []),
    ...(range ? [`LIMIT ${String(range.limit)} OFFSET ${String(range.offset)}`] : []),
  ].join(" ");
}

function literal(value: Value): string {
  if (value === null) return "NULL";
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}

/** A text in which names stand for the values. */
function bound(make: (write: Write) => string) {
  const parameters: Record<string, Value> = {};
  const text = make((value) => {
    const name = `p${String(Object.keys(parameters).length)}`;
    parameters[name] = value;
    return `:${name}`;
  });
  return { text, parameters };
}
