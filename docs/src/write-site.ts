import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findVendors, findWorkspaceRoot } from "@clade/bundle";
import { readPromises } from "@clade/bundle/promises";
import { createSandbox } from "@clade/sandbox";
import { docsDirectory } from "./docs-directory.ts";
import { findProvingTests, type ProvingTest } from "./evidence/proving-tests.ts";
import { generatePages } from "./generated-pages.ts";
import { chapters } from "./guide/chapters.ts";
import { findGuides } from "./guide/find-guides.ts";
import { renderGuides } from "./guide/render-guides.ts";
import { machineFiles, type SiteFile } from "./machines/machine-files.ts";
import { pageAsGuide } from "./machines/page-as-guide.ts";
import { renderIndexPage } from "./pages/index-page.ts";
import { renderNotFoundPage } from "./pages/not-found-page.ts";
import { describeVendor } from "./pages/vendor-description.ts";
import { prepareBundle } from "./prepare/prepare-bundle.ts";
import { writeRedocPage } from "./redoc/write-redoc-page.ts";

/**
 * Writes the site but for the reference of the clients: an index, the guide, and for each vendor its reference page and its bundled spec, the
 * pages on its evidence, and its operations in Markdown. What stood in the folder before is gone. The same input gives the same bytes.
 *
 * @param tests Those that prove the vendors' promises; by default those of this workspace, as they last went.
 * @throws Error when a vendor's bundle is missing or a guide links to a page that does not exist.
 */
export async function writeSite(
  directory: string,
  tests: readonly ProvingTest[] = findProvingTests(findWorkspaceRoot()),
): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await cp(join(docsDirectory, "assets"), join(directory, "assets"), { recursive: true });
  const sandbox = await createSandbox();
  const vendors = findVendors().map((vendor) => describeVendor(vendor, sandbox));
  for (const vendor of vendors) {
    const folder = join(directory, vendor.name);
    await mkdir(folder, { recursive: true });
    for (const file of ["openapi.yaml", "openapi.json"]) {
      await cp(join(dirname(vendor.bundlePath), file), join(folder, file));
    }
    const document = prepareBundle(vendor.bundle, vendor.name, vendor.mockOrigin, vendor.sandbox);
    await writeRedocPage(document, vendor, join(folder, "index.html"));
  }
  const withPages = vendors.map((vendor) => ({
    vendor,
    generated: generatePages(vendor, readPromises(findWorkspaceRoot(), vendor.name), tests),
  }));
  const written = findGuides(docsDirectory, vendors);
  const generated = withPages.flatMap(({ vendor, generated: { shown } }) =>
    shown.map((page) => pageAsGuide(vendor, page)),
  );
  await writePages(directory, [
    ...renderGuides([...written, ...generated]),
    { path: "index.html", text: renderIndexPage(vendors, chapters(written)) },
    { path: "404.html", text: renderNotFoundPage() },
    ...machineFiles(withPages, written),
  ]);
}

async function writePages(directory: string, pages: readonly SiteFile[]): Promise<void> {
  for (const { path, text } of pages) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
