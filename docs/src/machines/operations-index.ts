import { listOperations, listWebhooks, type Operation, type Webhook } from "@clade/bundle";
import { markdownAddress, operationPath, operationsPath } from "../markdown/addresses.ts";
import { bullets, joinBlocks, section } from "../markdown/blocks.ts";
import type { SitePage } from "../pages/site-page.ts";
import { code, link, oneLine } from "../markdown/inline.ts";
import { unofficial } from "../markdown/unofficial.ts";
import type { OperationVendor } from "../operations/operation-page.ts";

/** Every operation of a vendor by its tag, and last its webhooks, each with what it does and where its page is. */
export function operationsIndex({ name, title, bundle }: OperationVendor): SitePage {
  const heading = `Operations: ${title}`;
  const operations = listOperations(bundle);
  const tags = [...new Set(operations.map(tagOf))];
  return {
    path: operationsPath(name),
    title: heading,
    description: `Every operation of the ${title}, each as a page of its own.`,
    markdown: joinBlocks([
      `# ${heading}`,
      unofficial(title),
      ...tags.flatMap((tag) =>
        section(tag, [
          bullets(
            operations.filter((operation) => tagOf(operation) === tag).map((found) => item(name, found)),
          ),
        ]),
      ),
      ...section("Webhooks", [bullets(listWebhooks(bundle).map((webhook) => webhookItem(name, webhook)))]),
    ]),
  };
}

function tagOf({ object }: Operation): string {
  return object.tags?.[0] ?? "Others";
}

function item(vendor: string, operation: Operation): string {
  const call = `${operation.method.toUpperCase()} ${operation.path}`;
  return withGrade(operation, `${pageLink(vendor, operation)}: ${code(call)}`);
}

function webhookItem(vendor: string, webhook: Webhook): string {
  return withGrade(webhook, `${pageLink(vendor, webhook)}: ${code(webhook.name)}`);
}

function pageLink(vendor: string, described: Operation | Webhook): string {
  return link(oneLine(described.object.summary), markdownAddress(operationPath(vendor, described)));
}

function withGrade({ object }: Operation | Webhook, words: string): string {
  const grade = object["x-evidence"]?.grade;
  return grade === undefined || grade === "documented" ? words : `${words}, ${grade}`;
}
