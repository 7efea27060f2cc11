import type { Bundle, Operation } from "@clade/bundle";
import type { SafeHtml } from "../html/html.ts";
import { inlineMarkdown } from "../html/inline-markdown.ts";
import { factsList } from "./facts-list.ts";
import { operationFacts } from "./operation-facts.ts";
import type { VendorSandbox } from "./vendor-sandbox.ts";

/** How sure an operation is, and what else is known of it beside its description. */
export function factsBlock(bundle: Bundle, operation: Operation, sandbox: VendorSandbox): SafeHtml {
  const facts = operationFacts(bundle, operation, sandbox);
  return factsList(
    bundle,
    operation.object,
    facts.map((fact) => ({ ...fact, text: inlineMarkdown(fact.text) })),
  );
}
