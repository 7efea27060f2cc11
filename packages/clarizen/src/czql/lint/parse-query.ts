import { END } from "./labels.ts";
import { parseCondition } from "./parse-condition.ts";
import { parseSelection } from "./parse-selection.ts";
import type { TokenReader } from "./token-reader.ts";

/**
 * Reads a whole query.
 * @throws QueryFault at the first token that cannot belong to one
 */
export function parseQuery(reader: TokenReader): void {
  reader.demandKeyword("SELECT");
  parseSelection(reader, "an entity type");
  if (reader.keyword("WHERE")) parseCondition(reader);
  if (reader.keyword("GROUP", "GROUP BY")) parseGrouping(reader);
  if (reader.keyword("ORDER", "ORDER BY")) parseOrder(reader);
  for (const word of ["LIMIT", "OFFSET"]) {
    if (reader.keyword(word)) {
      reader.demand("a whole number", ({ kind, text }) => kind === "number" && /^\d+$/u.test(text));
    }
  }
  reader.demand(END, ({ kind }) => kind === "end");
}

function parseGrouping(reader: TokenReader): void {
  reader.demandKeyword("BY");
  do reader.demandField();
  while (reader.symbol(","));
}

function parseOrder(reader: TokenReader): void {
  reader.demandKeyword("BY");
  do {
    reader.demandField();
    if (!reader.keyword("ASC")) reader.keyword("DESC");
  } while (reader.symbol(","));
}
