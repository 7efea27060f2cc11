import type { Operation } from "@clade/bundle";
import { contradictionPoints } from "../evidence/contradiction-points.ts";
import { operationPath, referenceAddress } from "../markdown/addresses.ts";
import { fence, joinBlocks, section } from "../markdown/blocks.ts";
import type { SitePage } from "../pages/site-page.ts";
import { code, link, oneLine } from "../markdown/inline.ts";
import { unofficial } from "../markdown/unofficial.ts";
import type { VendorDescription } from "../pages/vendor-description.ts";
import { codeSamples } from "../prepare/code-samples.ts";
import { answersBlocks } from "./answers-blocks.ts";
import { bodyBlocks } from "./body-blocks.ts";
import { operationFactList } from "./facts.ts";
import { failuresBlocks } from "./failures-blocks.ts";
import { parametersTable } from "./parameters-table.ts";

/** What the pages of operations need to know of their vendor. */
export type OperationVendor = Pick<VendorDescription, "name" | "title" | "bundle" | "mockOrigin" | "sandbox">;

/** All that the spec says of one operation, in Markdown: what a vendor's reference shows, for a program to read. */
export function operationPage(vendor: OperationVendor, operation: Operation): SitePage {
  const { name, title, bundle, mockOrigin, sandbox } = vendor;
  const { object } = operation;
  const summary = oneLine(object.summary);
  const contradictions = object["x-contradiction"];
  return {
    path: operationPath(name, operation),
    title: summary,
    description: `${operation.method.toUpperCase()} ${operation.path} of the ${title}: ${summary}.`,
    markdown: joinBlocks([
      `# ${summary}`,
      unofficial(title),
      address(vendor, operation),
      object.deprecated ? "Deprecated." : "",
      object.description?.trim(),
      operationFactList(bundle, operation, sandbox),
      ...section("Parameters", [parametersTable(bundle, operation)]),
      ...section("Body", bodyBlocks(bundle, operation)),
      ...section("Wrong requests", failuresBlocks(bundle, operation, mockOrigin)),
      ...section("Answers", answersBlocks(bundle, operation)),
      ...section(
        "Contradictions",
        contradictions ? contradictionPoints(bundle.info["x-origin"], contradictions) : [],
      ),
      ...section("Samples", samples(vendor, operation)),
    ]),
  };
}

function address({ name }: OperationVendor, operation: Operation): string {
  const call = fence("http", `${operation.method.toUpperCase()} ${operation.servers[0]}${operation.path}`);
  return `${call}\n\nOperation ${code(operation.id)}, also in the ${link("reference", referenceAddress(name, operation))}.`;
}

function samples({ name, bundle, mockOrigin }: OperationVendor, operation: Operation): string[] {
  return codeSamples(bundle, operation, name, mockOrigin).flatMap(({ label, lang, source }) => [
    `${label}:`,
    fence(lang === "curl" ? "sh" : "ts", source),
  ]);
}
