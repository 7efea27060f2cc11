import { FUNCTIONS } from "./keywords.ts";
import { parseCondition } from "./parse-condition.ts";
import { pathOf } from "./path-of.ts";
import { unexpected } from "./query-fault.ts";
import type { Token } from "./token.ts";
import type { TokenReader } from "./token-reader.ts";
import type { CzqlConditionTree, CzqlFunction, CzqlItem } from "./tree.ts";

/** What SELECT asks for, and from where. */
interface Selection {
  readonly items: readonly CzqlItem[];
  readonly name: string;
}

/** @param sourceLabel what the name behind FROM is one of */
export function parseSelection(reader: TokenReader, sourceLabel: string): Selection {
  const items: CzqlItem[] = [];
  do items.push(parseItem(reader));
  while (reader.symbol(","));
  reader.demandKeyword("FROM");
  return { items, name: reader.demandName(sourceLabel).text };
}

function parseItem(reader: TokenReader): CzqlItem {
  const open = reader.open();
  if (open) return parseSubSelect(reader, open);
  const name = reader.demandField();
  const call = isCall(reader, name) ? parseCall(reader, name) : undefined;
  return call ?? { kind: "field", path: pathOf(name) };
}

/** The related items of each row. */
function parseSubSelect(reader: TokenReader, open: Token): CzqlItem {
  reader.demandKeyword("SELECT");
  const { items, name } = parseSelection(reader, "a relation");
  const where = parseRelationCondition(reader);
  reader.close(open);
  return { kind: "relation", items, relationName: name, ...(where && { where }) };
}

function parseRelationCondition(reader: TokenReader): CzqlConditionTree | undefined {
  const where = reader.keyword("WHERE");
  if (!where) return undefined;
  reader.assume("WHERE in a sub-select of the list", where);
  return parseCondition(reader);
}

function isCall(reader: TokenReader, { text }: Token): boolean {
  return FUNCTIONS.has(text.toUpperCase() as CzqlFunction) || reader.opens();
}

/** A function; undefined for a field that has the name of one. */
function parseCall(reader: TokenReader, name: Token): CzqlItem | undefined {
  const word = name.text.toUpperCase() as CzqlFunction;
  const known = FUNCTIONS.get(word);
  if (known === undefined) throw unexpected(name, [...FUNCTIONS.keys()]);
  const open = reader.open();
  if (!open) return undefined;
  if (known === "assumed") reader.assume(word, name);
  const star = reader.symbol("*");
  if (star) reader.assume(`* in ${word}`, star);
  const isBare = word === "COUNT" && reader.closes();
  const path = star || isBare ? undefined : reader.demandPath();
  reader.close(open);
  const alias = reader.keyword("AS") && reader.demandName("an alias").text;
  return {
    ...{ kind: "function", function: word },
    ...(path && { path }),
    ...(alias !== undefined && { alias }),
  };
}
