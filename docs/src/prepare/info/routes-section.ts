import { resolve, routeFailures, type Bundle, type Response } from "@clade/bundle";
import type { Failure } from "@clade/spec-rules";
import { html, type SafeHtml } from "../../html/html.ts";
import { inlineMarkdown } from "../../html/inline-markdown.ts";
import { answerCell } from "../answer-cell.ts";
import { answersTable } from "../answers-table.ts";
import { conditionWords } from "../condition-words.ts";
import { documentedAnswer } from "../documented-answer.ts";

/** What the vendor answers where no operation stands behind the request; nothing where the spec does not say. */
export function routesSection(bundle: Bundle): SafeHtml | undefined {
  const failures = routeFailures(bundle);
  if (failures.length === 0) return undefined;
  return answersTable(failures.map((failure) => routeRow(bundle, failure)));
}

function routeRow(bundle: Bundle, failure: Failure): SafeHtml {
  const reference = bundle.components?.responses?.[failure.response ?? ""];
  const response = reference && resolve<Response>(bundle, reference);
  const answer = documentedAnswer(bundle, response, failure.example);
  return html`<tr>
    <td>${inlineMarkdown(conditionWords(failure.when))}</td>
    <td>${answerCell(failure.gets, answer)}</td>
  </tr>`;
}
