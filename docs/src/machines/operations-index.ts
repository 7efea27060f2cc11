import { listOperations, type Operation } from "@clade/bundle";
import { markdownAddress, operationPath } from "../markdown/addresses.ts";
import { bullets, joinBlocks } from "../markdown/blocks.ts";
import type { SitePage } from "../pages/site-page.ts";
import { code, link, oneLine } from "../markdown/inline.ts";
import { unofficial } from "../markdown/unofficial.ts";
import type { OperationVendor } from "../operations/operation-page.ts";

/** Every operation of a vendor by its tag, each with what it does and where its page is. */
export function operationsIndex({ name, title, bundle }: OperationVendor): SitePage {
  const heading = `Operations: ${title}`;
  const operations = listOperations(bundle);
  const tags = [...new Set(operations.map(tagOf))];
  return {
    path: `${name}/operations`,
    title: heading,
    description: `Every operation of the ${title}, each as a page of its own.`,
    markdown: joinBlocks([
      `# ${heading}`,
      unofficial(title),
      ...tags.flatMap((tag) => [
        `## ${tag}`,
        bullets(operations.filter((operation) => tagOf(operation) === tag).map((found) => item(name, found))),
      ]),
    ]),
  };
}

function tagOf({ object }: Operation): string {
  return object.tags?.[0] ?? "Others";
}

function item(vendor: string, operation: Operation): string {
  const { object, method, path } = operation;
  const grade = object["x-evidence"]?.grade;
  const address = markdownAddress(operationPath(vendor, operation));
  const words = `${link(oneLine(object.summary), address)}: ${code(`${method.toUpperCase()} ${path}`)}`;
  return grade === undefined || grade === "documented" ? words : `${words}, ${grade}`;
}
