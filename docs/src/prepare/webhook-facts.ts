import { listWebhooks, type Bundle, type Webhook } from "@clade/bundle";
import type { SafeHtml } from "../html/html.ts";
import { inlineMarkdown } from "../html/inline-markdown.ts";
import { factsList } from "./facts-list.ts";

/** Something known, its text in Markdown. */
interface MarkdownFact {
  readonly label: string;
  readonly text: string;
}

/** What is known of a webhook beside its description: how sure it is, and by what a receiver knows the event and its sender. */
export function webhookFacts(bundle: Bundle, webhook: Webhook): SafeHtml {
  const facts = eventFacts(bundle, webhook);
  return factsList(
    bundle,
    webhook.object,
    facts.map(({ label, text }) => ({ label, text: inlineMarkdown(text) })),
  );
}

/** By what a receiver knows the event, where there are several, and its sender, where that can be known. */
export function eventFacts(bundle: Bundle, { object }: Webhook): MarkdownFact[] {
  const { tells, proof } = object["x-event"] ?? {};
  const isOneOfSeveral = listWebhooks(bundle).length > 1;
  return [
    ...(isOneOfSeveral ? [{ label: "Told by", text: tellingSentence(tells) }] : []),
    ...(proof === undefined ? [] : [{ label: "Sender", text: proofSentence(proof) }]),
  ];
}

function tellingSentence(tells: readonly string[] | undefined): string {
  if (!tells) return "A body that tells of no other event is this one.";
  return `A body with ${tells.map((name) => `\`${name}\``).join(" or ")} is this event.`;
}

function proofSentence(proof: string): string {
  return `The secret in \`${proof}\` of the body is known to the vendor and the receiver only.`;
}
