import type { Condition, Operator } from "@clade/clarizen";
import { people } from "./known-entities.ts";

export type Value = string | number | null;

/** A case as it was written. References are ids. */
export type Row = Readonly<Record<string, Value>>;

export type Sign = "=" | "<>" | "<" | ">" | "<=" | ">=" | "LIKE" | "IN";

/** A condition, apart from the languages that it can be written in. IN alone has several values. */
export type Tree =
  | { readonly and: readonly Tree[] }
  | { readonly or: readonly Tree[] }
  | { readonly not: Tree }
  | { readonly field: string; readonly sign: Sign; readonly values: readonly Value[] };

type Meaning = (left: Value, right: Value, among: readonly Value[]) => boolean;

const ordered =
  (fits: (left: string | number, right: string | number) => boolean): Meaning =>
  (left, right) =>
    left !== null && right !== null && fits(left, right);

const signs: Readonly<Record<Sign, readonly [operator: Operator, meaning: Meaning]>> = {
  "=": ["Equal", (left, right) => left === right],
  "<>": ["NotEqual", (left, right) => left !== right],
  "<": ["LessThan", ordered((left, right) => left < right)],
  ">": ["GreaterThan", ordered((left, right) => left > right)],
  "<=": ["LessThanOrEqual", ordered((left, right) => left <= right)],
  ">=": ["GreaterThanOrEqual", ordered((left, right) => left >= right)],
  LIKE: ["Like", (left, right) => left !== null && patternOf(String(right)).test(String(left))],
  IN: ["In", (left, _right, among) => among.includes(left)],
};

/** What a field compares by. */
export function keyOf(row: Row, field: string): Value {
  const person = row["AssignedTo"] ?? "";
  return plain((field === "AssignedTo.Name" ? people[person] : row[field]) ?? null);
}

export function holds(tree: Tree, row: Row): boolean {
  if ("and" in tree) return tree.and.every((inner) => holds(inner, row));
  if ("or" in tree) return tree.or.some((inner) => holds(inner, row));
  if ("not" in tree) return !holds(tree.not, row);
  const [, meaning] = signs[tree.sign];
  const values = tree.values.map(plain);
  return meaning(keyOf(row, tree.field), values[0] ?? null, values);
}

/** The condition as a query of entities has it. */
export function conditionOf(tree: Tree): Condition {
  if ("and" in tree) return { and: tree.and.map(conditionOf) };
  if ("or" in tree) return { or: tree.or.map(conditionOf) };
  if ("not" in tree) return { not: conditionOf(tree.not) };
  const [operator] = signs[tree.sign];
  const rightExpression = operator === "In" ? { values: [...tree.values] } : { value: tree.values[0] };
  return { leftExpression: { fieldName: tree.field }, operator, rightExpression };
}

/**
 * The condition in CZQL, without parentheses that it does not need.
 * @param write gives a literal, or binds the value to a name
 */
export function textOf(tree: Tree, write: (value: Value) => string): string {
  const inner = (one: Tree) => textOf(one, write);
  const closed = (one: Tree) => ("or" in one ? `(${inner(one)})` : inner(one));
  if ("or" in tree) return tree.or.map(inner).join(" OR ");
  if ("and" in tree) return tree.and.map(closed).join(" AND ");
  if ("not" in tree) return `NOT ${"and" in tree.not ? `(${inner(tree.not)})` : closed(tree.not)}`;
  const values = tree.values.map(write).join(", ");
  return `${tree.field} ${tree.sign} ${tree.sign === "IN" ? `(${values})` : values}`;
}

/** Letter case does not matter, and a value of a pick list may stand without its type. */
function plain(value: Value): Value {
  return typeof value === "string" ? value.toLowerCase().replace("/severity/", "") : value;
}

function patternOf(text: string): RegExp {
  const escaped = text.replace(/[^\w%]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll("%", "[^]*").replaceAll("_", "[^]")}$`);
}
