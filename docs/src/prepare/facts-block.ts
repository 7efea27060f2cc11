import { retrySentence, type Bundle, type Operation } from "@clade/bundle";
import type { SafeHtml } from "../html/html.ts";
import { inlineMarkdown } from "../html/inline-markdown.ts";
import { createdSentence } from "./created-sentence.ts";
import { effectSentence } from "./effect-sentence.ts";
import { factsList, type Fact } from "./facts-list.ts";
import { pagingSentence } from "./paging-sentence.ts";
import { permissionSentence } from "./permission-sentence.ts";
import { sandboxFacts } from "./sandbox-facts.ts";
import type { VendorSandbox } from "./vendor-sandbox.ts";

/**
 * What is known of an operation beside its description: how sure it is, what it takes, its effect, what it creates, advice
 * on trying again, paging, and where the sandbox does not behave.
 */
export function factsBlock(bundle: Bundle, operation: Operation, sandbox: VendorSandbox): SafeHtml {
  const { object } = operation;
  const effect = object["x-effect"];
  const paging = object["x-pagination"];
  const permission = permissionSentence(operation);
  return factsList(bundle, object, [
    ...(permission ? [{ label: "Permission", text: inlineMarkdown(permission) }] : []),
    ...(effect
      ? [{ label: "Effect", text: effectSentence(operation.method, effect), warns: !effect.repeatable }]
      : []),
    ...createdFacts(operation),
    ...retryFacts(operation),
    ...(paging ? [{ label: "Paging", text: pagingSentence(bundle, paging) }] : []),
    ...sandboxFacts(operation, sandbox),
  ]);
}

function createdFacts(operation: Operation): Fact[] {
  return Object.values(operation.responses).flatMap((response) => {
    const created = response["x-created"];
    return created ? [{ label: "Creates", text: inlineMarkdown(createdSentence(created)) }] : [];
  });
}

function retryFacts(operation: Operation): Fact[] {
  return Object.entries(operation.responses).flatMap(([status, response]) => {
    const retry = response["x-retry"];
    return retry ? [{ label: `After ${status}`, text: retrySentence(retry) }] : [];
  });
}
