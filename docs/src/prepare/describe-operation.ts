import type { Bundle, Operation, OperationObject, Webhook } from "@clade/bundle";
import { html, type SafeHtml } from "../html/html.ts";
import { contradictionBlock } from "./contradiction-block.ts";
import { factsBlock } from "./facts-block.ts";
import { failureTable } from "./failure-table.ts";
import type { VendorSandbox } from "./vendor-sandbox.ts";
import { webhookFacts } from "./webhook-facts.ts";

/** The operation's description, followed by all that the vocabulary and the sandbox say about it. */
export function describeOperation(
  bundle: Bundle,
  operation: Operation,
  mockOrigin: string,
  sandbox: VendorSandbox,
): string {
  const blocks = [factsBlock(bundle, operation, sandbox), failureTable(bundle, operation, mockOrigin)];
  return describe(bundle, operation.object, blocks);
}

/** The webhook's description, followed by all that the vocabulary says about it. */
export function describeWebhook(bundle: Bundle, webhook: Webhook): string {
  return describe(bundle, webhook.object, [webhookFacts(bundle, webhook)]);
}

function describe(
  bundle: Bundle,
  object: OperationObject,
  blocks: readonly (SafeHtml | undefined)[],
): string {
  const contradictions = object["x-contradiction"];
  const all = [
    ...blocks,
    contradictions && contradictionBlock(bundle.info["x-origin"], contradictions),
    object.externalDocs && vendorPage(object.externalDocs),
  ];
  return [object.description?.trim(), ...all.map((block) => block?.text)].filter(Boolean).join("\n\n");
}

/** Redoc 3.0.1 leaves the external documentation of an operation out. */
function vendorPage({ url, description }: { readonly url: string; readonly description?: string }): SafeHtml {
  return html`<p class="clade-sources"><a href="${url}" rel="noreferrer">${description ?? url}</a></p>`;
}
