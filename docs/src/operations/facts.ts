import {
  quotaSentence,
  type Bundle,
  type Operation,
  type OperationObject,
  type Webhook,
} from "@clade/bundle";
import { bullets } from "../markdown/blocks.ts";
import { link, oneLine, plain } from "../markdown/inline.ts";
import { reason, sourceList } from "../markdown/source-list.ts";
import { operationFacts } from "../prepare/operation-facts.ts";
import type { VendorSandbox } from "../prepare/vendor-sandbox.ts";
import { eventFacts } from "../prepare/webhook-facts.ts";
import { credentialsSentence } from "./credentials-sentence.ts";

/** Something known, its text in Markdown. */
interface Fact {
  readonly label: string;
  readonly text: string;
}

/** How sure an operation is and why, what it does, and how often it may be called, as a list. */
export function operationFactList(
  bundle: Bundle,
  operation: Operation,
  sandbox: Pick<VendorSandbox, "examples">,
): string {
  return factList(bundle, operation.object, [
    { label: "Credentials", text: credentialsSentence(bundle, operation) },
    ...operationFacts(bundle, operation, sandbox),
    ...(bundle["x-quota"] ?? []).map((quota) => ({
      label: "Quota",
      text: `${quotaSentence(quota)} Sources: ${sourceList(bundle.info["x-origin"], quota.sources)}.`,
    })),
  ]);
}

/** How sure a webhook is and why, and by what a receiver knows the event and its sender, as a list. */
export function webhookFactList(bundle: Bundle, webhook: Webhook): string {
  return factList(bundle, webhook.object, eventFacts(bundle, webhook));
}

function factList(bundle: Bundle, object: OperationObject, facts: readonly Fact[]): string {
  const { "x-evidence": evidence, externalDocs } = object;
  const all = [
    ...(evidence
      ? [{ label: "Evidence", text: `${evidence.grade}. ${reason(bundle.info["x-origin"], evidence)}` }]
      : []),
    ...facts,
    ...(externalDocs
      ? [{ label: "More", text: link(plain(externalDocs.description ?? externalDocs.url), externalDocs.url) }]
      : []),
  ];
  return bullets(all.map(({ label, text }) => `**${label}:** ${oneLine(text)}`));
}
