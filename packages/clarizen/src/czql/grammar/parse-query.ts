import { END } from "./labels.ts";
import { parseCondition } from "./parse-condition.ts";
import { parseSelection } from "./parse-selection.ts";
import type { TokenReader } from "./token-reader.ts";
import type { CzqlConditionTree, CzqlOrder, CzqlPath, CzqlTree } from "./tree.ts";

/**
 * Reads a whole query.
 * @throws QueryFault at the first token that cannot belong to one
 */
export function parseQuery(reader: TokenReader): CzqlTree {
  reader.demandKeyword("SELECT");
  const { items, name } = parseSelection(reader, "an entity type");
  const tree = {
    ...{ items, typeName: name },
    ...(reader.keyword("WHERE") && { where: parseCondition(reader) }),
    groupBy: reader.keyword("GROUP", "GROUP BY") ? parseGrouping(reader) : [],
    orderBy: reader.keyword("ORDER", "ORDER BY") ? parseOrders(reader) : [],
    ...(reader.keyword("LIMIT") && { limit: parseWholeNumber(reader) }),
    ...(reader.keyword("OFFSET") && { offset: parseWholeNumber(reader) }),
  };
  demandEnd(reader);
  return tree;
}

/**
 * Reads a condition that stands alone.
 * @throws QueryFault at the first token that cannot belong to one
 */
export function parseLoneCondition(reader: TokenReader): CzqlConditionTree {
  const condition = parseCondition(reader);
  demandEnd(reader);
  return condition;
}

function parseGrouping(reader: TokenReader): CzqlPath[] {
  reader.demandKeyword("BY");
  const paths: CzqlPath[] = [];
  do paths.push(reader.demandPath());
  while (reader.symbol(","));
  return paths;
}

function parseOrders(reader: TokenReader): CzqlOrder[] {
  reader.demandKeyword("BY");
  const orders: CzqlOrder[] = [];
  do {
    const path = reader.demandPath();
    const isDescending = !reader.keyword("ASC") && reader.keyword("DESC") !== undefined;
    orders.push({ path, isDescending });
  } while (reader.symbol(","));
  return orders;
}

function parseWholeNumber(reader: TokenReader): number {
  const { text } = reader.demand(
    "a whole number",
    (token) => token.kind === "number" && /^\d+$/u.test(token.text),
  );
  return Number(text);
}

function demandEnd(reader: TokenReader): void {
  reader.demand(END, ({ kind }) => kind === "end");
}
