import type { Lifecycle, Origin } from "@clade/spec-rules";
import { html, type SafeHtml } from "../../html/html.ts";
import { inlineMarkdown } from "../../html/inline-markdown.ts";
import { sourceLinks } from "../source-links.ts";

/** Whether the vendor still runs the API, and what came after it. */
export function lifecycleNotice(
  { status, since, successor, note, sources }: Lifecycle,
  origin: Origin,
): SafeHtml {
  return html`<div class="clade-block clade-lifecycle" data-status="${status}">
    <p><span class="clade-label">${status}${since && ` since ${since}`}</span>${inlineMarkdown(note)}</p>
    ${successor && html`<p>What came after it: ${successorLink(successor)}</p>`}
    <p class="clade-sources">Sources: ${sourceLinks(origin, sources)}</p>
  </div>`;
}

function successorLink({ name, url }: NonNullable<Lifecycle["successor"]>): SafeHtml {
  return url ? html`<a href="${url}" rel="noreferrer">${name}</a>` : html`${name}`;
}
