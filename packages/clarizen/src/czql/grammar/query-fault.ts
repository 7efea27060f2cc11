import { headOf } from "../excerpt.ts";
import { hintsFor } from "./hints-for.ts";
import type { Token } from "./token.ts";

/** Ends the reading of a query at what cannot belong to it. */
export class QueryFault extends Error {
  readonly offset: number;
  readonly expected: readonly string[];

  constructor(found: string, { offset }: Token, expected: readonly string[], hints: readonly string[] = []) {
    super([`Found ${found}, expected ${listLabels(expected)}.`, ...hints].join(" "));
    this.offset = offset;
    this.expected = expected;
  }
}

/** The fault of a token at which something else was expected. */
export function unexpected(token: Token, expected: readonly string[]): QueryFault {
  if (token.kind === "unclosed") {
    return new QueryFault("a string that is never closed", token, [token.text.charAt(0)]);
  }
  return new QueryFault(describe(token), token, expected, hintsFor(token, expected));
}

function describe({ kind, text }: Token): string {
  if (kind === "end") return "the end of the query";
  return kind === "string" ? `the string ${headOf(text)}` : `"${headOf(text)}"`;
}

/** Signs in quotes, keywords and kinds of things as they are. */
function quote(label: string): string {
  if (/\w/u.test(label)) return label;
  return label === '"' ? `'"'` : `"${label}"`;
}

/** `",", FROM or a field` */
function listLabels(labels: readonly string[]): string {
  const quoted = labels.map(quote);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}
