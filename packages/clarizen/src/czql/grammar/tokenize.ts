import { classifyName, classifyNumber, type Classified } from "./classify.ts";
import type { Token, TokenKind } from "./token.ts";

type Classify = (text: string) => Classified;

const is =
  (kind: TokenKind): Classify =>
  () => ({ kind });

/** In the order of trial; the last one fits anything. Sticky, so each fits at its `lastIndex` only. */
const SHAPES: readonly (readonly [RegExp, Classify | undefined])[] = [
  [/\s+/uy, undefined],
  [/@?[A-Za-z_][\w.]*/uy, classifyName],
  [/'[^']*(?:''[^']*)*'(?!')|"[^"]*(?:""[^"]*)*"(?!")/uy, is("string")],
  [/['"].*/suy, is("unclosed")],
  [/:[A-Za-z_]\w*/uy, is("bind")],
  // Longer than any number, so that a slip such as 2014-1-1 or 2000hours stays in one piece.
  [/-?\d[\w.:-]*/uy, classifyNumber],
  [/[<>=!&|]+|./suy, is("symbol")],
];

function readAt(text: string, offset: number): { text: string; classify: Classify | undefined } {
  for (const [shape, classify] of SHAPES) {
    shape.lastIndex = offset;
    const found = shape.exec(text);
    if (found) return { text: found[0], classify };
  }
  throw new Error(`Nothing fits at offset ${offset}.`);
}

/** Cuts a query into tokens, without the blanks between them. The last one is its end. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < text.length) {
    const found = readAt(text, offset);
    if (found.classify) tokens.push({ ...found.classify(found.text), text: found.text, offset });
    offset += found.text.length;
  }
  return [...tokens, { kind: "end", text: "", offset }];
}
