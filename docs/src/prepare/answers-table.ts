import { html, type SafeHtml } from "../html/html.ts";

/** A table of what is wrong with a request, and what the vendor answers. */
export function answersTable(rows: readonly SafeHtml[]): SafeHtml {
  return html`<table class="clade-table clade-answers">
    <thead>
      <tr>
        <th scope="col">When</th>
        <th scope="col">Answer</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
