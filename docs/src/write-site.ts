import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findVendors } from "@clade/bundle";
import { createSandbox } from "@clade/sandbox";
import { docsDirectory } from "./docs-directory.ts";
import { chapters } from "./guide/chapters.ts";
import { findGuides } from "./guide/find-guides.ts";
import { renderGuides } from "./guide/render-guides.ts";
import { renderIndexPage } from "./pages/index-page.ts";
import { renderNotFoundPage } from "./pages/not-found-page.ts";
import { describeVendor } from "./pages/vendor-description.ts";
import { prepareBundle } from "./prepare/prepare-bundle.ts";
import { writeRedocPage } from "./redoc/write-redoc-page.ts";

/**
 * Writes the site but for the reference of the clients: an index, the guide, and for each vendor its reference page and its bundled spec. What stood in
 * the folder before is gone. The same input gives the same bytes.
 *
 * @throws Error when a vendor's bundle is missing or a guide links to a page that does not exist.
 */
export async function writeSite(directory: string): Promise<void> {
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
  const guides = findGuides(docsDirectory, vendors);
  await writePages(directory, [
    ...renderGuides(guides),
    { path: "index.html", text: renderIndexPage(vendors, chapters(guides)) },
    { path: "404.html", text: renderNotFoundPage() },
  ]);
}

async function writePages(
  directory: string,
  pages: readonly { path: string; text: string }[],
): Promise<void> {
  for (const { path, text } of pages) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
