import { marked, type Token } from "marked";

/** The first sentence of a Markdown text's first paragraph, without markup; nothing where there is no paragraph. */
export function firstSentence(markdown: string): string | undefined {
  const paragraph = marked.lexer(markdown).find(({ type }) => type === "paragraph");
  if (!paragraph) return undefined;
  const text = plainText([paragraph]).replaceAll(/\s+/g, " ").trim();
  return /^.+?[.!?](?=\s+[A-Z]|$)/.exec(text)?.[0] ?? text;
}

function plainText(tokens: readonly Token[]): string {
  return tokens.map((token) => ("tokens" in token ? plainText(token.tokens ?? []) : textOf(token))).join("");
}

function textOf(token: Token): string {
  return (token as { readonly text?: string }).text ?? token.raw;
}
