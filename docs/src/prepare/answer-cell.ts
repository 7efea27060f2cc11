import { html, type SafeHtml } from "../html/html.ts";
import type { DocumentedAnswer } from "./documented-answer.ts";

/** A status with the kind of error, and the text below: the vendor's own where it is known. */
export function answerCell(status: string, { text, kind, verbatim }: DocumentedAnswer): SafeHtml {
  const label = kind && html`<span class="clade-kind">${kind}</span>`;
  return html`<strong>${status}</strong>${label}<br />${verbatim ? html`<samp>${text}</samp>` : text}`;
}
