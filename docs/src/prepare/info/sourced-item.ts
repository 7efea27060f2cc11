import type { Bundle } from "@clade/bundle";
import { html, type SafeHtml } from "../../html/html.ts";
import { inlineMarkdown } from "../../html/inline-markdown.ts";
import { sourceLinks } from "../source-links.ts";

/** What an entry says besides its own facts. */
interface Sourced {
  readonly note?: string;
  readonly sources: readonly string[];
}

/** A list item: a sentence that tells the facts of an entry, then its note and its sources. */
export function sourcedItem(bundle: Bundle, sentence: string, entry: Sourced): SafeHtml {
  const note = entry.note === undefined ? "" : html` ${inlineMarkdown(entry.note)}`;
  const sources = sourceLinks(bundle.info["x-origin"], entry.sources);
  return html`<li>${sentence}${note}<span class="clade-sources"> Sources: ${sources}</span></li>`;
}
