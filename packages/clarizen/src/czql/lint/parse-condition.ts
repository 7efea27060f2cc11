import { parseValue, parsePattern } from "./parse-value.ts";
import type { TokenReader } from "./token-reader.ts";

const OPERATORS = ["=", "<>", "<", ">", "<=", ">="];

/** Tests with AND and OR between them. Which of the two binds closer makes no difference to what is allowed. */
export function parseCondition(reader: TokenReader): void {
  do parseOperand(reader);
  while (reader.keyword("AND") ?? reader.keyword("OR"));
}

function parseOperand(reader: TokenReader): void {
  let negation;
  do negation = reader.keyword("NOT");
  while (negation);
  const open = reader.open();
  if (!open) {
    parseTest(reader);
    return;
  }
  parseCondition(reader);
  reader.close(open);
}

function parseTest(reader: TokenReader): void {
  reader.demandField();
  if (OPERATORS.some((sign) => reader.symbol(sign))) parseValue(reader);
  else if (reader.keyword("LIKE")) parsePattern(reader);
  else if (reader.keyword("IN")) parseSet(reader);
  else reader.fail();
}

/** What stands behind IN: values, or a query for them. */
function parseSet(reader: TokenReader): void {
  const open = reader.open() ?? reader.fail();
  if (reader.keyword("SELECT")) {
    reader.demandField();
    reader.demandKeyword("FROM");
    reader.demandName("an entity type");
    if (reader.keyword("WHERE")) parseCondition(reader);
  } else {
    do parseValue(reader);
    while (reader.symbol(","));
  }
  reader.close(open);
}
