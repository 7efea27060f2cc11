import type { Evidence } from "@clade/spec-rules";
import { html, type SafeHtml } from "../html/html.ts";
import { inlineMarkdown } from "../html/inline-markdown.ts";
import type { DocumentedAnswer } from "./documented-answer.ts";
import { gradeBadge } from "./grade-badge.ts";

/** A status with the kind of error, the text below (the vendor's own where it is known), and what is not sure of both. */
export function answerCell(status: string, { text, kind, verbatim, doubts }: DocumentedAnswer): SafeHtml {
  const label = kind && html`<span class="clade-kind">${kind}</span>`;
  return html`<strong>${status}</strong
    >${label}<br />${verbatim ? html`<samp>${text}</samp>` : text}${doubts.map(doubt)}`;
}

function doubt({ grade, note }: Evidence): SafeHtml {
  return html`<p class="clade-note">${gradeBadge(grade)} ${inlineMarkdown(note ?? "")}</p>`;
}
