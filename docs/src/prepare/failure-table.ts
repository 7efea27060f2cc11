import { failuresOf, type Bundle, type Operation } from "@clade/bundle";
import type { Failure } from "@clade/spec-rules";
import { html, type SafeHtml } from "../html/html.ts";
import { inlineMarkdown } from "../html/inline-markdown.ts";
import { answerCell } from "./answer-cell.ts";
import { answersTable } from "./answers-table.ts";
import { conditionWords } from "./condition-words.ts";
import { documentedAnswer } from "./documented-answer.ts";
import { mockLines } from "./mock-lines.ts";

/**
 * The wrong requests of an operation in the order in which they are checked, each with its documented answer and a line
 * that provokes it on the mock. Without any, the spec's statement that none is known, or nothing.
 */
export function failureTable(bundle: Bundle, operation: Operation, mockOrigin: string): SafeHtml | undefined {
  const failures = failuresOf(bundle, operation);
  const own = operation.object["x-failure"];
  const noneKnown =
    own && "noneKnown" in own ? html`<p class="clade-note">${inlineMarkdown(own.noneKnown)}</p>` : "";
  if (failures.length === 0) return noneKnown === "" ? undefined : noneKnown;
  const lines = mockLines(bundle, operation, mockOrigin);
  return html`<div class="clade-block clade-failures">
    <p>
      <span class="clade-label">Wrong requests</span
      >${failures.length > 1 && "Checked in this order; the first that applies decides."}
    </p>
    ${answersTable(failures.map((failure) => failureRow(bundle, operation, failure, lines.get(failure) ?? [])))}
    ${noneKnown}
  </div>`;
}

function failureRow(
  bundle: Bundle,
  operation: Operation,
  failure: Failure,
  lines: readonly string[],
): SafeHtml {
  const answer = documentedAnswer(bundle, operation.responses[failure.gets], failure.example);
  return html`<tr>
    <td>${inlineMarkdown(conditionWords(failure.when))}</td>
    <td>${answerCell(failure.gets, answer)}${lines.length > 0 && tryIt(lines)}</td>
  </tr>`;
}

function tryIt(lines: readonly string[]): SafeHtml {
  return html`<details>
    <summary>Try it on the mock</summary>
    ${lines.map((line) => html`<pre><code>${line}</code></pre>`)}
  </details>`;
}
