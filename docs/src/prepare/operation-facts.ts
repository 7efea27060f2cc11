import { retrySentence, type Bundle, type Operation } from "@clade/bundle";
import { createdSentence } from "./created-sentence.ts";
import { effectSentence } from "./effect-sentence.ts";
import { pagingSentence } from "./paging-sentence.ts";
import { permissionSentence } from "./permission-sentence.ts";
import type { VendorSandbox } from "./vendor-sandbox.ts";

/** Something known of an operation. */
export interface OperationFact {
  readonly label: string;
  /** Markdown of one line. */
  readonly text: string;
  /** Whether it warns of harm. */
  readonly warns?: boolean;
}

/**
 * What is known of an operation beside its description and its evidence: what it takes, its effect, what it creates, advice on trying
 * again, paging, and where the sandbox does not behave.
 */
export function operationFacts(
  bundle: Bundle,
  operation: Operation,
  { examples }: Pick<VendorSandbox, "examples">,
): OperationFact[] {
  const { "x-effect": effect, "x-pagination": paging } = operation.object;
  const permission = permissionSentence(operation);
  const example = examples[operation.id];
  return [
    ...(permission === undefined ? [] : [{ label: "Permission", text: permission }]),
    ...(effect
      ? [{ label: "Effect", text: effectSentence(operation.method, effect), warns: !effect.repeatable }]
      : []),
    ...createdFacts(operation),
    ...retryFacts(operation),
    ...(paging ? [{ label: "Paging", text: pagingSentence(bundle, paging) }] : []),
    ...(example === undefined
      ? []
      : [{ label: "Sandbox", text: `Answers with its documented example. ${example}` }]),
  ];
}

function createdFacts(operation: Operation): OperationFact[] {
  return Object.values(operation.responses).flatMap((response) => {
    const created = response["x-created"];
    return created ? [{ label: "Creates", text: createdSentence(created) }] : [];
  });
}

function retryFacts(operation: Operation): OperationFact[] {
  return Object.entries(operation.responses).flatMap(([status, response]) => {
    const retry = response["x-retry"];
    return retry ? [{ label: `After ${status}`, text: retrySentence(retry) }] : [];
  });
}
