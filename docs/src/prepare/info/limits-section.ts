import type { Bundle } from "@clade/bundle";
import type { Quotas } from "@clade/spec-rules";
import { html, type SafeHtml } from "../../html/html.ts";
import { inlineMarkdown } from "../../html/inline-markdown.ts";
import { styleSentence } from "../paging-sentence.ts";
import { quotaSentence } from "../quota-sentence.ts";
import { sourceLinks } from "../source-links.ts";

/** How many requests the vendor takes and how its lists are paged; nothing where the spec says neither. */
export function limitsSection(bundle: Bundle): SafeHtml | undefined {
  const quotas = bundle["x-quota"] ?? [];
  const styles = Object.entries(bundle["x-pagination"] ?? {});
  if (quotas.length + styles.length === 0) return undefined;
  return html`<ul>
    ${quotas.map((quota) => quotaItem(bundle, quota))}${styles.map(
      ([name, style]) => html`<li>Paging <code>${name}</code>: ${styleSentence(style)}</li>`,
    )}
  </ul>`;
}

function quotaItem(bundle: Bundle, quota: Quotas[number]): SafeHtml {
  const note = quota.note === undefined ? "" : html` ${inlineMarkdown(quota.note)}`;
  const sources = sourceLinks(bundle.info["x-origin"], quota.sources);
  return html`<li>${quotaSentence(quota)}${note}<span class="clade-sources"> Sources: ${sources}</span></li>`;
}
