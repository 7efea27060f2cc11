import type { Grade } from "@clade/spec-rules";
import { html, type SafeHtml } from "../html/html.ts";

/** The grade as a small label; the styles give it a colour and a sign, so that it is told apart without colours. */
export function gradeBadge(grade: Grade): SafeHtml {
  return html`<span class="clade-grade" data-grade="${grade}">${grade}</span>`;
}
