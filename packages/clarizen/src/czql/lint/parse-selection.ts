import { FUNCTIONS } from "./keywords.ts";
import { parseCondition } from "./parse-condition.ts";
import { unexpected } from "./query-fault.ts";
import type { Token } from "./token.ts";
import type { TokenReader } from "./token-reader.ts";

/** What SELECT asks for, and from where. */
export function parseSelection(reader: TokenReader, sourceLabel: string): void {
  do parseItem(reader);
  while (reader.symbol(","));
  reader.demandKeyword("FROM");
  reader.demandName(sourceLabel);
}

function parseItem(reader: TokenReader): void {
  const open = reader.open();
  if (open) {
    parseSubSelect(reader, open);
    return;
  }
  const name = reader.demandField();
  if (FUNCTIONS.has(name.text.toUpperCase()) || reader.opens()) parseCall(reader, name);
}

/** The related items of each row. */
function parseSubSelect(reader: TokenReader, open: Token): void {
  reader.demandKeyword("SELECT");
  parseSelection(reader, "a relation");
  const where = reader.keyword("WHERE");
  if (where) {
    reader.assume("WHERE in a sub-select of the list", where);
    parseCondition(reader);
  }
  reader.close(open);
}

/** A function, or a field that has the name of one. */
function parseCall(reader: TokenReader, name: Token): void {
  const known = FUNCTIONS.get(name.text.toUpperCase());
  if (known === undefined) throw unexpected(name, [...FUNCTIONS.keys()]);
  const open = reader.open();
  if (!open) return;
  if (known === "assumed") reader.assume(name.text.toUpperCase(), name);
  const star = reader.symbol("*");
  if (star) reader.assume(`* in ${name.text.toUpperCase()}`, star);
  else reader.demandField();
  reader.close(open);
  if (reader.keyword("AS")) reader.demandName("an alias");
}
