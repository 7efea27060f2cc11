import type { Webhook } from "@clade/bundle";
import { operationPath, referenceAddress } from "../markdown/addresses.ts";
import { joinBlocks, section } from "../markdown/blocks.ts";
import { code, link, oneLine } from "../markdown/inline.ts";
import { unofficial } from "../markdown/unofficial.ts";
import type { SitePage } from "../pages/site-page.ts";
import { answersBlocks } from "./answers-blocks.ts";
import { bodyBlocks } from "./body-blocks.ts";
import { webhookFactList } from "./facts.ts";
import type { OperationVendor } from "./operation-page.ts";

/** All that the spec says of one webhook, in Markdown: what the vendor sends, and what the receiver answers. */
export function webhookPage({ name, title, bundle }: OperationVendor, webhook: Webhook): SitePage {
  const { object, id, method } = webhook;
  const summary = oneLine(object.summary);
  return {
    path: operationPath(name, webhook),
    title: summary,
    description: `What the ${title} sends to a receiver: ${summary}.`,
    markdown: joinBlocks([
      `# ${summary}`,
      unofficial(title),
      `A webhook: the vendor sends ${code(method.toUpperCase())} to an address of yours. Operation ${code(id)}, also in the ${link("reference", referenceAddress(name, webhook))}.`,
      object.description?.trim(),
      webhookFactList(bundle, webhook),
      ...section("Body", bodyBlocks(bundle, webhook)),
      ...section("What the receiver answers", answersBlocks(bundle, webhook)),
    ]),
  };
}
