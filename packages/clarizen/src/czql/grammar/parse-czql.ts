import { CzqlSyntaxError } from "./czql-syntax-error.ts";
import { parseLoneCondition, parseQuery } from "./parse-query.ts";
import { positionAt } from "./position-at.ts";
import { QueryFault } from "./query-fault.ts";
import { TokenReader } from "./token-reader.ts";
import { tokenize } from "./tokenize.ts";
import type { CzqlConditionTree, CzqlTree } from "./tree.ts";

/**
 * Reads the text of a query. It takes what `lintCzql` finds no error in.
 *
 * @example
 * parseCzql("SELECT Name FROM Task LIMIT 5").limit; // 5
 * @throws CzqlSyntaxError at the first place that cannot belong to a query
 */
export function parseCzql(text: string): CzqlTree {
  return parsed(text, parseQuery);
}

/**
 * Reads the text of a condition, which is what follows the WHERE of a query.
 * @throws CzqlSyntaxError at the first place that cannot belong to one
 */
export function parseCzqlCondition(text: string): CzqlConditionTree {
  return parsed(text, parseLoneCondition);
}

function parsed<Tree>(text: string, parse: (reader: TokenReader) => Tree): Tree {
  try {
    return parse(new TokenReader(tokenize(text)));
  } catch (error) {
    if (!(error instanceof QueryFault)) throw error;
    throw new CzqlSyntaxError(error.message, positionAt(text, error.offset), error.expected);
  }
}
