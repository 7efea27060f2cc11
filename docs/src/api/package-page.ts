import type { Bundle } from "@clade/bundle";
import { fieldsTable } from "../operations/fields-table.ts";
import { typeWords } from "../operations/schema-fields.ts";
import { joinBlocks } from "../markdown/blocks.ts";
import type { SitePage } from "../pages/site-page.ts";
import type { VendorDescription } from "../pages/vendor-description.ts";
import { apiPath } from "./api-path.ts";
import type { ImportedPackage } from "./imported-packages.ts";

/** What of a vendor the page of its client needs. */
export type ClientVendor = Pick<VendorDescription, "name" | "bundle">;

/**
 * The page on what a package exports.
 *
 * @param docstrings The Markdown that TypeDoc has made of the package.
 * @param vendor Whose client it is, if it is one.
 */
export function packagePage(
  { folder, name, description }: Pick<ImportedPackage, "folder" | "name" | "description">,
  docstrings: string,
  vendor?: ClientVendor,
): SitePage {
  const title = `${name} in TypeScript`;
  const exported = vendor ? withFields(docstrings, vendor.bundle) : docstrings;
  return {
    path: apiPath(folder),
    title,
    description: `What ${name} exports: functions, errors, options and types. ${description}`,
    markdown: joinBlocks([
      `# ${title}`,
      `> ${description}`,
      vendor &&
        `What it exports, from its docstrings. What the operations take and give is in the [reference](/${vendor.name}/reference/); a type with a table of fields is a schema of that spec. How to begin is in the [guide](/${vendor.name}/guide/).`,
      tidied(exported).trim(),
    ]),
  };
}

/**
 * TypeDoc sets lines between the names, where the headings do already, and links to its own files. Its constructors go: every class
 * here is an error, which is caught and not made.
 */
function tidied(markdown: string): string {
  return markdown
    .replaceAll(/\n\*\*\*\n/g, "")
    .replaceAll(/^#### Constructors\n[^]*?(?=^#{2,4} |$(?![^]))/gm, "")
    .replaceAll(/\]\((\w[\w-]*)\.md(#[^)]*)?\)/g, (_link, folder: string, anchor = "") => {
      return `](/${apiPath(folder)}/${String(anchor)})`;
    });
}

const schemaType = /```ts\ntype \w+ = Schemas\["(\w+)"\];\n```([^]*?)(?=\n\*\*\*\n|\n##+ |$(?![^]))/g;

/** A short name of a schema would say no more than that it is one: its fields stand in the bundle. */
function withFields(markdown: string, bundle: Bundle): string {
  return markdown.replaceAll(schemaType, (_section, name: string, text: string) => {
    const schema = { $ref: `#/components/schemas/${name}` };
    const fields = fieldsTable(bundle, schema);
    return joinBlocks([text.trim(), fields || `Type: ${typeWords(bundle, schema)}.`]);
  });
}
