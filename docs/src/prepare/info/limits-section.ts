import { quotaSentence, type Bundle } from "@clade/bundle";
import { html, type SafeHtml } from "../../html/html.ts";
import { styleSentence } from "../paging-sentence.ts";
import { sourcedItem } from "./sourced-item.ts";

/** How many requests the vendor takes and how its lists are paged; nothing where the spec says neither. */
export function limitsSection(bundle: Bundle): SafeHtml | undefined {
  const quotas = bundle["x-quota"] ?? [];
  const styles = Object.entries(bundle["x-pagination"] ?? {});
  if (quotas.length + styles.length === 0) return undefined;
  return html`<ul>
    ${quotas.map((quota) => sourcedItem(bundle, quotaSentence(quota), quota))}${styles.map(
      ([name, style]) => html`<li>Paging <code>${name}</code>: ${styleSentence(style)}</li>`,
    )}
  </ul>`;
}
