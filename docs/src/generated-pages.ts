import { listOperations, listWebhooks } from "@clade/bundle";
import type { ProofRecord, VendorPromise } from "@clade/bundle/promises";
import { contradictionsPage } from "./evidence/contradictions-page.ts";
import { evidencePage } from "./evidence/evidence-page.ts";
import { promisesPage } from "./evidence/promises-page.ts";
import { operationsIndex } from "./machines/operations-index.ts";
import type { SitePage } from "./pages/site-page.ts";
import type { VendorDescription } from "./pages/vendor-description.ts";
import { vendorOverview } from "./pages/vendor-overview.ts";
import { operationPage } from "./operations/operation-page.ts";
import { webhookPage } from "./operations/webhook-page.ts";

/** What is made of a vendor's bundle in Markdown. */
export interface GeneratedPages {
  /** Pages of the site, which machines get as well. They stand in the navigation in this order. */
  readonly shown: readonly SitePage[];
  /** The list of the operations, for machines: a reader has the reference. */
  readonly index: SitePage;
  /** An operation or a webhook each, for machines. */
  readonly operations: readonly SitePage[];
}

/** Makes all pages of a vendor that are made of its bundle. */
export function generatePages(
  vendor: VendorDescription,
  promises: readonly VendorPromise[],
  record: ProofRecord | undefined,
): GeneratedPages {
  const { name, bundle } = vendor;
  return {
    shown: [
      { path: name, title: vendor.title, description: vendor.summary, markdown: vendorOverview(vendor) },
      evidencePage(name, bundle),
      contradictionsPage(name, bundle),
      promisesPage(name, bundle, promises, record),
    ],
    index: operationsIndex(vendor),
    operations: [
      ...listOperations(bundle).map((operation) => operationPage(vendor, operation)),
      ...listWebhooks(bundle).map((webhook) => webhookPage(vendor, webhook)),
    ],
  };
}
