import { VALUE_WORDS } from "./keywords.ts";
import { STRING, VALUE } from "./labels.ts";
import type { Token, TokenKind } from "./token.ts";
import type { TokenReader } from "./token-reader.ts";
import type { CzqlLiteral } from "./tree.ts";

const KINDS: readonly TokenKind[] = ["string", "number", "date", "duration", "bind"];

type DurationUnit = Extract<CzqlLiteral, { kind: "duration" }>["unit"];

function isValue({ kind, text }: Token): boolean {
  return KINDS.includes(kind) || (kind === "name" && VALUE_WORDS.includes(text.toUpperCase()));
}

function assumeString(reader: TokenReader, token: Token): void {
  if (token.text.slice(1, -1).includes('""') && token.text.startsWith('"')) {
    reader.assume('A doubled " in a string', token);
  }
  if (/^.\d{4}-\d\d-\d\dT\d/iu.test(token.text)) reader.assume("A date with a time", token);
}

function readString({ text }: Token): CzqlLiteral {
  const quote = text.charAt(0);
  return { kind: "string", value: text.slice(1, -1).replaceAll(quote + quote, quote) };
}

function readWord({ text }: Token): CzqlLiteral {
  const word = text.toUpperCase();
  return word === "NULL" ? { kind: "null" } : { kind: "boolean", value: word === "TRUE" };
}

function readDuration({ text }: Token): CzqlLiteral {
  const unit = text.slice(-1).toLowerCase() as DurationUnit;
  return { kind: "duration", value: Number(text.slice(0, -1)), unit };
}

function readLiteral(token: Token): CzqlLiteral {
  const { kind, text } = token;
  if (kind === "string") return readString(token);
  if (kind === "number") return { kind, value: Number(text) };
  if (kind === "date") return { kind, value: text };
  if (kind === "duration") return readDuration(token);
  return kind === "bind" ? { kind, name: text.slice(1) } : readWord(token);
}

/** A literal or a bind name. */
export function parseValue(reader: TokenReader): CzqlLiteral {
  const token = reader.demand(VALUE, isValue);
  if (token.kind === "string") assumeString(reader, token);
  if (token.kind === "name" && token.text.toUpperCase() === "NULL") reader.assume("NULL", token);
  if (token.kind === "duration" && !token.text.endsWith("h")) {
    reader.assume(`The unit ${token.text.slice(-1)} of a duration`, token);
  }
  return readLiteral(token);
}

/** What LIKE compares with. */
export function parsePattern(reader: TokenReader): CzqlLiteral {
  const token = reader.demand(STRING, ({ kind }) => kind === "string" || kind === "bind");
  if (token.kind === "bind") reader.assume("A bind name behind LIKE", token);
  else assumeString(reader, token);
  return readLiteral(token);
}
