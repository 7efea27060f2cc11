import type { Operation } from "@clade/bundle";
import { inlineMarkdown } from "../html/inline-markdown.ts";
import type { Fact } from "./facts-list.ts";
import type { VendorSandbox } from "./vendor-sandbox.ts";

/** Why the sandbox answers an operation with its example; nothing where it behaves, or where it behaves nowhere. */
export function sandboxFacts({ id }: Operation, { examples }: VendorSandbox): Fact[] {
  const reason = examples[id];
  if (reason === undefined) return [];
  return [{ label: "Sandbox", text: inlineMarkdown(`Answers with its documented example. ${reason}`) }];
}
