import type { Bundle } from "@clade/bundle";
import { html, type SafeHtml } from "../../html/html.ts";
import { leniencySentence } from "../leniency-sentence.ts";
import { sourcedItem } from "./sourced-item.ts";

/** What the vendor accepts beyond what is described; nothing where the spec does not say. */
export function leniencySection(bundle: Bundle): SafeHtml | undefined {
  const leniencies = bundle["x-leniency"];
  if (!leniencies) return undefined;
  return html`<ul>
    ${leniencies.map((leniency) => sourcedItem(bundle, leniencySentence(leniency), leniency))}
  </ul>`;
}
