import {
  operationSecrets,
  retrySentence,
  type Bundle,
  type Operation,
  type OperationObject,
} from "@clade/bundle";
import { effectClause, effectSentence } from "./effect-words.ts";
import { evidenceClause, evidenceSentence } from "./evidence-words.ts";
import { quotaClause, quotaSentences } from "./quota-words.ts";

/** What an editor is to show of an operation below its description: a sentence or two each. */
export function operationFacts(bundle: Bundle, operation: Operation): string[] {
  return [
    effectSentence(operation),
    ...retryAdvice(operation),
    ...quotaSentences(bundle),
    secretSentence(bundle, operation),
    evidenceSentence(bundle, operation.object),
  ].filter((fact) => fact !== undefined);
}

/** The same of what the vendor calls: whether that bears repetition is up to the receiver. */
export function webhookFacts(bundle: Bundle, object: OperationObject): string[] {
  return [evidenceSentence(bundle, object)].filter((fact) => fact !== undefined);
}

/** The most of it on one line, for places that have no comment. */
export function aboutOperation(bundle: Bundle, operation: Operation): string {
  const clauses = [
    operation.object.deprecated ? "Deprecated" : undefined,
    operation.object.summary.replace(/\.$/, ""),
    effectClause(operation),
    quotaClause(bundle),
    evidenceClause(bundle, operation.object),
  ];
  return clauses.filter((clause) => clause !== undefined).join(". ");
}

function retryAdvice({ responses }: Operation): string[] {
  return Object.entries(responses).flatMap(([status, { "x-retry": retry }]) =>
    retry ? [`After ${status} the vendor advises, and the client obeys: ${retrySentence(retry)}`] : [],
  );
}

function secretSentence(bundle: Bundle, operation: Operation): string | undefined {
  const names = operationSecrets(bundle, operation).map((name) => `\`${name}\``);
  return names.length === 0 ? undefined : `Secret, and masked in every error: ${names.join(", ")}.`;
}
