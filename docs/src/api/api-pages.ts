import { joinBlocks, table } from "../markdown/blocks.ts";
import { code, link } from "../markdown/inline.ts";
import type { SitePage } from "../pages/site-page.ts";
import type { VendorDescription } from "../pages/vendor-description.ts";
import { apiPath } from "./api-path.ts";
import { importedPackages, type ImportedPackage } from "./imported-packages.ts";
import { packagePage } from "./package-page.ts";
import { readDocstrings } from "./read-docstrings.ts";

/**
 * The pages on the TypeScript interface, made of the docstrings: a list of the packages, and a page for each. The operations are left
 * out: they are in each vendor's reference.
 *
 * @throws Error when a package cannot be read
 */
export async function apiPages(vendors: readonly VendorDescription[]): Promise<SitePage[]> {
  const packages = importedPackages();
  const docstrings = await readDocstrings(packages);
  const pages = packages.map((found) => {
    const vendor = vendors.find(({ name }) => name === found.folder);
    return packagePage(found, docstrings.get(found.folder) ?? "", vendor);
  });
  return [listPage(packages), ...pages];
}

function listPage(packages: readonly ImportedPackage[]): SitePage {
  const title = "Functions and types in TypeScript";
  return {
    path: "api",
    title,
    description: "What each package exports: functions, errors, options and types, from their docstrings.",
    markdown: joinBlocks([
      `# ${title}`,
      "What each package exports, from its docstrings. What a vendor's operations take and give is in the vendor's reference.",
      table(
        ["Package", "What it is"],
        packages.map(({ folder, name, description }) => [
          link(code(name), `/${apiPath(folder)}/`),
          description,
        ]),
      ),
    ]),
  };
}
