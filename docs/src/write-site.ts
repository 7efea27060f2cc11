import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findVendors, findWorkspaceRoot } from "@clade/bundle";
import { readPromises, readProofRecord } from "@clade/bundle/promises";
import { createSandbox } from "@clade/sandbox";
import { apiPages } from "./api/api-pages.ts";
import { docsDirectory } from "./docs-directory.ts";
import { sourcesPage } from "./evidence/sources-page.ts";
import { generatePages } from "./generated-pages.ts";
import { listFiles } from "./files/list-files.ts";
import { findGuides } from "./guide/find-guides.ts";
import { findDeadLinks } from "./links/find-dead-links.ts";
import { machineFiles, type SiteFile } from "./machines/machine-files.ts";
import { sitemapOf } from "./machines/sitemap.ts";
import { vendorLinks } from "./pages/sidebar.ts";
import type { SitePage } from "./pages/site-page.ts";
import { describeVendor, type VendorDescription } from "./pages/vendor-description.ts";
import { writePages } from "./pages/write-pages.ts";
import { writeSearchIndex } from "./search/write-search-index.ts";
import { writeVendorFiles } from "./write-vendor-files.ts";

/** What the site is made of. */
interface SiteParts {
  readonly pages: readonly SitePage[];
  /** Those on what the packages export. */
  readonly api: readonly SitePage[];
  readonly vendors: readonly VendorDescription[];
}

/**
 * Writes the site. What stood in the folder before is gone.
 *
 * @param origin Where it will be served, for search engines. Without it they get no sitemap, which knows whole addresses only.
 * @throws Error when a vendor's bundle is missing or a link leads nowhere.
 */
export async function writeSite(directory: string, origin?: string): Promise<void> {
  const { pages, api, vendors } = await writeContent(directory);
  await writeSearchIndex(directory, pages, api, vendors);
  if (origin !== undefined) await writeSitemap(directory, origin);
  const dead = await findDeadLinks(directory);
  if (dead.length > 0) throw new Error(`Links that lead nowhere:\n${dead.join("\n")}`);
}

async function writeSitemap(directory: string, origin: string): Promise<void> {
  const { sitemap, robots } = sitemapOf(origin, await listFiles(directory));
  await writeFiles(directory, [
    { path: "sitemap.xml", text: sitemap },
    { path: "robots.txt", text: robots },
  ]);
}

/**
 * Writes the site but for the search: the pages, and for each vendor its reference, its bundled spec and its operations in Markdown.
 * The same input gives the same bytes.
 */
export async function writeContent(directory: string): Promise<SiteParts> {
  const root = findWorkspaceRoot();
  const sandbox = await createSandbox();
  const vendors = findVendors().map((vendor) => describeVendor(vendor, sandbox));
  const withPages = vendors.map((vendor) => ({
    vendor,
    generated: generatePages(vendor, readPromises(root, vendor.name), readProofRecord(root, vendor.name)),
  }));
  const guides = findGuides({ docs: docsDirectory, packages: join(root, "packages") }, vendors).map(
    (guide) => {
      const vendor = vendors.find(({ name }) => guide.path === `${name}/sources`);
      return vendor ? sourcesPage(guide, vendor.title, vendor.bundle.info["x-origin"]) : guide;
    },
  );
  const pages = [...withPages.flatMap(({ generated }) => generated.shown), ...guides];
  const api = await apiPages(vendors);
  await writePages(directory, [...pages, ...api], vendors);
  await cp(join(docsDirectory, "assets"), join(directory, "assets"), { recursive: true });
  await writeFiles(directory, machineFiles(withPages, guides, api));
  for (const vendor of vendors) {
    await writeVendorFiles(directory, vendor, vendorLinks(pages, vendor.name));
  }
  return { pages, api, vendors };
}

async function writeFiles(directory: string, files: readonly SiteFile[]): Promise<void> {
  for (const { path, text } of files) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
