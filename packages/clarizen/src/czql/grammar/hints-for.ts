import { isSlipOf } from "./is-slip-of.ts";
import { isReserved, VALUE_WORDS } from "./keywords.ts";
import { FIELD, STRING, VALUE } from "./labels.ts";
import type { Token } from "./token.ts";

/** What programs in other languages write, and what could be meant by it here. */
const FOREIGN: ReadonlyMap<string, readonly string[]> = new Map([
  ["==", ["="]],
  ["!=", ["<>"]],
  ["=>", [">="]],
  ["=<", ["<="]],
  ["&&", ["AND"]],
  ["||", ["OR"]],
  ["IS", ["=", "<>"]],
]);

function isSpelledLike(word: string, keyword: string): boolean {
  const [first = keyword] = keyword.split(" ");
  // Two letters are one slip away from too much.
  return [first, keyword].some((known) => known.length > 2 && isSlipOf(word, known));
}

/** The expected keywords or signs that a token was probably meant to be. */
function meant({ kind, text }: Token, expected: readonly string[]): readonly string[] {
  const word = text.toUpperCase();
  const foreign = FOREIGN.get(word);
  if (foreign) return foreign.filter((sign) => expected.includes(sign));
  if (kind !== "name") return [];
  const near = expected
    .flatMap((label) => (label === VALUE ? VALUE_WORDS : [label]))
    .filter((label) => isSpelledLike(word, label));
  // Of ASC and DESC for DSC, the first letter decides: few get that one wrong.
  const nearest = near.find((keyword) => keyword.startsWith(word.charAt(0))) ?? near[0];
  return nearest === undefined ? [] : [nearest];
}

function hintsForName(name: string, expected: readonly string[]): string[] {
  const word = name.toUpperCase();
  if (word === "NOT" && expected.includes("IN")) return ["NOT stands before the field."];
  if (isReserved(word)) return expected.includes(FIELD) ? [`A field of that name is written @${name}.`] : [];
  const isText = expected.includes(VALUE) || expected.includes(STRING);
  return isText ? [`A text takes quotes: '${name}'.`] : [];
}

/** Sentences that help with a token at which something else was expected; often none. */
export function hintsFor(token: Token, expected: readonly string[]): string[] {
  const { kind, text, cure } = token;
  const hints: string[] = [];
  const alternatives = meant(token, expected);
  if (alternatives.length > 0) hints.push(`Did you mean ${alternatives.join(" or ")}?`);
  if (cure !== undefined) hints.push(cure);
  if (kind === "bind") hints.push("A bind name stands for a value only.");
  if (kind === "name") hints.push(...hintsForName(text, expected));
  return hints;
}
