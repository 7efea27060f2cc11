import { failuresOf, type Bundle, type Operation } from "@clade/bundle";
import type { Failure } from "@clade/spec-rules";
import { table } from "../markdown/blocks.ts";
import { code, oneLine } from "../markdown/inline.ts";
import { conditionWords } from "../prepare/condition-words.ts";
import { documentedAnswer } from "../prepare/documented-answer.ts";
import { mockLines } from "../prepare/mock-lines.ts";

/** The wrong requests of an operation, each with its documented answer and a line that provokes it on the mock. */
export function failuresBlocks(bundle: Bundle, operation: Operation, mockOrigin: string): string[] {
  const failures = failuresOf(bundle, operation);
  const own = operation.object["x-failure"];
  const noneKnown = own && "noneKnown" in own ? oneLine(own.noneKnown) : "";
  if (failures.length === 0) return [noneKnown];
  const lines = mockLines(bundle, operation, mockOrigin);
  return [
    failures.length > 1 ? "Checked in this order; the first that applies decides." : "",
    table(
      ["When", "Answer", "On the mock"],
      failures.map((failure) => [
        conditionWords(failure.when),
        answerWords(bundle, operation, failure),
        (lines.get(failure) ?? []).slice(0, 1).map(code).join(""),
      ]),
    ),
    noneKnown,
  ];
}

function answerWords(bundle: Bundle, operation: Operation, failure: Failure): string {
  const { text, verbatim, kind } = documentedAnswer(
    bundle,
    operation.responses[failure.gets],
    failure.example,
  );
  const label = kind === undefined ? failure.gets : `${failure.gets} (${kind})`;
  return `${label}: ${verbatim ? code(text) : oneLine(text)}`;
}
