import { listOperations, type Bundle } from "@clade/bundle";
import { grades } from "@clade/spec-rules";
import { html, type SafeHtml } from "../../html/html.ts";
import { countGrades } from "../count-grades.ts";
import { gradeBadge } from "../grade-badge.ts";
import { gradeMeanings } from "../grade-words.ts";

/** What the grades mean, and how many operations have each. */
export function gradesSection(bundle: Bundle): SafeHtml {
  const counts = countGrades(listOperations(bundle));
  return html`<p>
      Every operation has a grade. A parameter, a field or an answer has its own where it differs.
    </p>
    <table class="clade-table">
      <thead>
        <tr>
          <th scope="col">Grade</th>
          <th scope="col">Meaning</th>
          <th scope="col">Operations</th>
        </tr>
      </thead>
      <tbody>
        ${grades.map(
          (grade) =>
            html`<tr>
              <td>${gradeBadge(grade)}</td>
              <td>${gradeMeanings[grade]}</td>
              <td>${counts[grade]}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
