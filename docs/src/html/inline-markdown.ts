import { marked } from "marked";
import { raw, type SafeHtml } from "./html.ts";

/** A sentence of a spec as HTML without a block around it. */
export function inlineMarkdown(sentence: string): SafeHtml {
  const rendered = marked.parseInline(sentence.trim(), { async: false });
  return raw(keepSpaces(rendered));
}

/** Redoc 3.0.1 drops text between two tags or entities that is only a space; a zero-width space makes it more than that. */
function keepSpaces(text: string): string {
  return text.replaceAll(/(?<=[>;])\s+(?=[<&])/g, "\u200b ");
}
