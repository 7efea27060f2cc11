import { parsePattern, parseValue } from "./parse-value.ts";
import type { TokenReader } from "./token-reader.ts";
import type { CzqlConditionTree, CzqlLiteral, CzqlOperator, CzqlPath, CzqlSubquery } from "./tree.ts";

const OPERATORS: readonly CzqlOperator[] = ["=", "<>", "<", ">", "<=", ">="];

/** Tests with AND and OR between them; AND binds closer. */
export function parseCondition(reader: TokenReader): CzqlConditionTree {
  const alternatives: CzqlConditionTree[][] = [[parseOperand(reader)]];
  for (;;) {
    if (reader.keyword("AND")) alternatives.at(-1)?.push(parseOperand(reader));
    else if (reader.keyword("OR")) alternatives.push([parseOperand(reader)]);
    else break;
  }
  return joined(
    "or",
    alternatives.map((conditions) => joined("and", conditions)),
  );
}

function joined(kind: "and" | "or", conditions: readonly CzqlConditionTree[]): CzqlConditionTree {
  const [only] = conditions;
  return only && conditions.length === 1 ? only : { kind, conditions };
}

function parseOperand(reader: TokenReader): CzqlConditionTree {
  let isNegated = false;
  while (reader.keyword("NOT")) isNegated = !isNegated;
  const condition = parsePositive(reader);
  return isNegated ? { kind: "not", condition } : condition;
}

function parsePositive(reader: TokenReader): CzqlConditionTree {
  const open = reader.open();
  if (!open) return parseTest(reader);
  const condition = parseCondition(reader);
  reader.close(open);
  return condition;
}

function parseTest(reader: TokenReader): CzqlConditionTree {
  const path = reader.demandPath();
  const operator = OPERATORS.find((sign) => reader.symbol(sign));
  if (operator) return { kind: "compare", path, operator, value: parseValue(reader) };
  if (reader.keyword("LIKE")) return { kind: "compare", path, operator: "LIKE", value: parsePattern(reader) };
  if (reader.keyword("IN")) return parseSet(reader, path);
  return reader.fail();
}

/** What stands behind IN: values, or a query for them. */
function parseSet(reader: TokenReader, path: CzqlPath): CzqlConditionTree {
  const open = reader.open() ?? reader.fail();
  const condition: CzqlConditionTree = reader.keyword("SELECT")
    ? { kind: "inQuery", path, query: parseSubquery(reader) }
    : { kind: "in", path, values: parseValues(reader) };
  reader.close(open);
  return condition;
}

function parseSubquery(reader: TokenReader): CzqlSubquery {
  const path = reader.demandPath();
  reader.demandKeyword("FROM");
  const typeName = reader.demandName("an entity type").text;
  return { path, typeName, ...(reader.keyword("WHERE") && { where: parseCondition(reader) }) };
}

function parseValues(reader: TokenReader): CzqlLiteral[] {
  const values: CzqlLiteral[] = [];
  do values.push(parseValue(reader));
  while (reader.symbol(","));
  return values;
}
