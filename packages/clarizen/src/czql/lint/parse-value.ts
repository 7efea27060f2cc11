import { VALUE_WORDS } from "./keywords.ts";
import { STRING, VALUE } from "./labels.ts";
import type { Token, TokenKind } from "./token.ts";
import type { TokenReader } from "./token-reader.ts";

const KINDS: readonly TokenKind[] = ["string", "number", "date", "duration", "bind"];

function isValue({ kind, text }: Token): boolean {
  return KINDS.includes(kind) || (kind === "name" && VALUE_WORDS.includes(text.toUpperCase()));
}

function assumeString(reader: TokenReader, token: Token): void {
  if (token.text.slice(1, -1).includes('""') && token.text.startsWith('"')) {
    reader.assume('A doubled " in a string', token);
  }
  if (/^.\d{4}-\d\d-\d\dT\d/iu.test(token.text)) reader.assume("A date with a time", token);
}

/** A literal or a bind name. */
export function parseValue(reader: TokenReader): void {
  const token = reader.demand(VALUE, isValue);
  if (token.kind === "string") assumeString(reader, token);
  if (token.kind === "name" && token.text.toUpperCase() === "NULL") reader.assume("NULL", token);
  if (token.kind === "duration" && !token.text.endsWith("h")) {
    reader.assume(`The unit ${token.text.slice(-1)} of a duration`, token);
  }
}

/** What LIKE compares with. */
export function parsePattern(reader: TokenReader): void {
  const token = reader.demand(STRING, ({ kind }) => kind === "string" || kind === "bind");
  if (token.kind === "bind") reader.assume("A bind name behind LIKE", token);
  else assumeString(reader, token);
}
