import type { SitePage } from "./site-page.ts";
import type { VendorDescription } from "./vendor-description.ts";
import { vendorOverview } from "./vendor-overview.ts";

/** The pages that are made from the vendors' bundles. A vendor's pages stand in its group of the navigation in this order. */
export function generatedPages(vendors: readonly VendorDescription[]): SitePage[] {
  return vendors.flatMap((vendor) => [
    {
      path: vendor.name,
      title: vendor.title,
      description: vendor.summary,
      markdown: vendorOverview(vendor),
    },
  ]);
}
