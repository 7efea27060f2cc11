import { grades, type Grade } from "@clade/spec-rules";
import { html, type SafeHtml } from "../html/html.ts";

/** How many operations have each grade, as a bar of parts and in words. */
export function gradeBar(counts: Readonly<Record<Grade, number>>): SafeHtml {
  const present = grades.filter((grade) => counts[grade] > 0);
  return html`<svg class="grade-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      ${parts(counts, present)}
    </svg>
    <ul class="grade-counts">
      ${present.map(
        (grade) => html`<li><span class="grade" data-grade="${grade}">${grade}</span> ${counts[grade]}</li>`,
      )}
    </ul>`;
}

/** Drawn and not styled, because the site's policy allows no style attributes. */
function parts(counts: Readonly<Record<Grade, number>>, present: readonly Grade[]): SafeHtml[] {
  const total = present.reduce((sum, grade) => sum + counts[grade], 0);
  let start = 0;
  return present.map((grade) => {
    const width = (counts[grade] / total) * 100;
    const part = html`<rect
      data-grade="${grade}"
      x="${start.toFixed(2)}"
      y="0"
      width="${width.toFixed(2)}"
      height="6"
    />`;
    start += width;
    return part;
  });
}
