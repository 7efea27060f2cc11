import type { Condition, Operator } from "@clade/clarizen";
import type { CzqlConditionTree, CzqlLiteral, CzqlOperator, CzqlPath } from "@clade/clarizen/czql";
import type { Bind } from "./bind.ts";

const OPERATORS: Readonly<Record<CzqlOperator, Operator>> = {
  "=": "Equal",
  "<>": "NotEqual",
  "<": "LessThan",
  ">": "GreaterThan",
  "<=": "LessThanOrEqual",
  ">=": "GreaterThanOrEqual",
  LIKE: "Like",
};

/** A condition of CZQL in the form in which a query of entities has it. */
export function conditionOfTree(tree: CzqlConditionTree, bind: Bind): Condition {
  if (tree.kind === "and") return { and: tree.conditions.map((inner) => conditionOfTree(inner, bind)) };
  if (tree.kind === "or") return { or: tree.conditions.map((inner) => conditionOfTree(inner, bind)) };
  if (tree.kind === "not") return { not: conditionOfTree(tree.condition, bind) };
  const leftExpression = { fieldName: fieldNameOf(tree.path) };
  if (tree.kind === "compare") {
    const rightExpression = { value: valueOf(tree.value, bind) };
    return { leftExpression, operator: OPERATORS[tree.operator], rightExpression };
  }
  if (tree.kind === "in") {
    // A list that is bound to one name is a list all the same.
    const values = tree.values.map((value) => valueOf(value, bind)).flat();
    return { leftExpression, operator: "In", rightExpression: { values } };
  }
  const { path, typeName, where } = tree.query;
  const query = {
    ...{ typeName, fields: [fieldNameOf(path)] },
    ...(where && { where: conditionOfTree(where, bind) }),
  };
  return { leftExpression, operator: "In", rightExpression: { query } };
}

export function fieldNameOf(path: CzqlPath): string {
  return path.join(".");
}

function valueOf(literal: CzqlLiteral, bind: Bind): unknown {
  if (literal.kind === "bind") return bind(literal.name);
  if (literal.kind === "null") return null;
  return literal.kind === "duration" ? { unit: literal.unit, value: literal.value } : literal.value;
}
