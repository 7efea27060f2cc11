import { cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listOperations, listWebhooks } from "@clade/bundle";
import { markdownAddress, operationsPath } from "./markdown/addresses.ts";
import type { SidebarLink } from "./pages/sidebar.ts";
import type { VendorDescription } from "./pages/vendor-description.ts";
import { prepareBundle } from "./prepare/prepare-bundle.ts";
import { operationAddress } from "./redoc/operation-address.ts";
import { writeRedocPage } from "./redoc/write-redoc-page.ts";

/**
 * Writes a vendor's reference page and its bundled spec.
 *
 * @param site The folder of the whole site.
 * @param links The vendor's pages, for the header of the reference.
 */
export async function writeVendorFiles(
  site: string,
  vendor: VendorDescription,
  links: readonly SidebarLink[],
): Promise<void> {
  const { bundle, bundlePath, name, mockOrigin, sandbox, title } = vendor;
  await mkdir(join(site, name, "reference"), { recursive: true });
  for (const file of ["openapi.yaml", "openapi.json"]) {
    await cp(join(dirname(bundlePath), file), join(site, name, file));
  }
  const described = [...listOperations(bundle), ...listWebhooks(bundle)];
  const addresses = described.map(({ id, object }) => [id, operationAddress(object)] as const);
  await writeRedocPage(
    prepareBundle(bundle, name, mockOrigin, sandbox),
    {
      title,
      links,
      operations: markdownAddress(operationsPath(name)),
      addresses: Object.fromEntries(addresses),
    },
    site,
    join(name, "reference", "index.html"),
  );
}
