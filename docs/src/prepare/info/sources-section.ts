import type { Origin } from "@clade/spec-rules";
import { html, type SafeHtml } from "../../html/html.ts";
import { inlineMarkdown } from "../../html/inline-markdown.ts";
import { sourceKinds } from "../source-kinds.ts";
import { sourceTitle } from "../source-links.ts";

/** The sources that the spec was written from. */
export function sourcesSection(origin: Origin): SafeHtml {
  return html`<table class="clade-table">
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Kind</th>
          <th scope="col">Dated</th>
        </tr>
      </thead>
      <tbody>
        ${Object.values(origin).map((source) => sourceRow(source))}
      </tbody>
    </table>
    <p>
      How they were used, what nobody says and what was left out stands in the
      <a href="../sources/">account of the sources</a>.
    </p>`;
}

function sourceRow(source: Origin[string]): SafeHtml {
  const note = source.note === undefined ? "" : html`<br /><small>${inlineMarkdown(source.note)}</small>`;
  return html`<tr>
    <td>${sourceTitle(source)}${note}</td>
    <td>${sourceKinds[source.kind]}</td>
    <td>${source.dated && html`<time>${source.dated}</time>`}</td>
  </tr>`;
}
