import type { Contradictions, Origin } from "@clade/spec-rules";
import { html, type SafeHtml } from "../html/html.ts";
import { inlineMarkdown } from "../html/inline-markdown.ts";
import { sourceLinks } from "./source-links.ts";

/**
 * The points on which sources disagree: each reading with its sources, and what this spec follows.
 *
 * @param heading What stands above them; an empty one is left out.
 */
export function contradictionBlock(
  origin: Origin,
  contradictions: Contradictions,
  heading = "Sources disagree",
): SafeHtml {
  return html`<div class="clade-block clade-contradiction">
    ${heading && html`<p><span class="clade-label">${heading}</span></p>`}
    ${contradictions.map((contradiction) => onePoint(origin, contradiction))}
  </div>`;
}

function onePoint(origin: Origin, { readings, choice }: Contradictions[number]): SafeHtml {
  return html`<ul>
      ${readings.map(
        ({ says, sources }) =>
          html`<li>
            ${inlineMarkdown(says)}<span class="clade-sources">${sourceLinks(origin, sources)}</span>
          </li>`,
      )}
    </ul>
    <p class="clade-choice"><strong>This spec: </strong>${inlineMarkdown(choice)}</p> `;
}
