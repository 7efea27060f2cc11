import { quotaSentence, type Bundle, type Operation } from "@clade/bundle";
import { bullets } from "../markdown/blocks.ts";
import { link, oneLine, plain } from "../markdown/inline.ts";
import { reason, sourceList } from "../markdown/source-list.ts";
import { credentialsSentence } from "./credentials-sentence.ts";
import { operationFacts } from "../prepare/operation-facts.ts";
import type { VendorSandbox } from "../prepare/vendor-sandbox.ts";

/** How sure an operation is and why, what it does, and how often it may be called, as a list. */
export function factList(
  bundle: Bundle,
  operation: Operation,
  sandbox: Pick<VendorSandbox, "examples">,
): string {
  const origin = bundle.info["x-origin"];
  const { "x-evidence": evidence, externalDocs } = operation.object;
  const facts = [
    ...(evidence ? [{ label: "Evidence", text: `${evidence.grade}. ${reason(origin, evidence)}` }] : []),
    { label: "Credentials", text: credentialsSentence(bundle, operation) },
    ...operationFacts(bundle, operation, sandbox),
    ...(bundle["x-quota"] ?? []).map((quota) => ({
      label: "Quota",
      text: `${quotaSentence(quota)} Sources: ${sourceList(origin, quota.sources)}.`,
    })),
    ...(externalDocs
      ? [{ label: "More", text: link(plain(externalDocs.description ?? externalDocs.url), externalDocs.url) }]
      : []),
  ];
  return bullets(facts.map(({ label, text }) => `**${label}:** ${oneLine(text)}`));
}
