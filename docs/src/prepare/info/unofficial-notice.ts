import { html, type SafeHtml } from "../../html/html.ts";

/** That the vendor has no part in this page. */
export function unofficialNotice(title: string): SafeHtml {
  return html`<div class="clade-block clade-unofficial">
    <p>
      <span class="clade-label">Unofficial</span>This page about the ${title} was written from public sources.
      The vendor has neither made nor endorsed it; the name is the vendor's.
    </p>
  </div>`;
}
