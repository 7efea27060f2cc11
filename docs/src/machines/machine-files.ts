import type { GeneratedPages } from "../generated-pages.ts";
import type { Guide } from "../guide/guide.ts";
import type { SitePage } from "../pages/site-page.ts";
import type { VendorDescription } from "../pages/vendor-description.ts";
import { guideText } from "./guide-text.ts";
import { llmsText } from "./llms-text.ts";

/** A vendor, and what is made of its bundle. */
export interface VendorPages {
  readonly vendor: VendorDescription;
  readonly generated: GeneratedPages;
}

/** A file of the site. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** What the site has for programs: every page and every operation as Markdown, and the list of where to begin. */
export function machineFiles(
  vendors: readonly VendorPages[],
  guides: readonly Guide[],
  api: readonly SitePage[],
): SiteFile[] {
  const ofVendors = vendors.flatMap(({ generated }) => [
    ...generated.shown,
    generated.index,
    ...generated.operations,
  ]);
  const listed = vendors.map(({ vendor, generated }) => {
    const [overview, ...evidence] = generated.shown;
    const own = guides.filter(({ path }) => path.startsWith(`${vendor.name}/`));
    return { vendor, pages: [...(overview ? [overview] : []), ...own, generated.index, ...evidence] };
  });
  return [
    ...[...ofVendors, ...api].map(({ path, markdown }) => ({ path: `${path}.md`, text: markdown })),
    ...guides.map((guide) => guideText(guides, guide)),
    { path: "llms.txt", text: llmsText(listed, [...guides.filter(isWritten), ...api]) },
  ];
}

/** Of the docs that are about no single vendor. */
function isWritten({ path }: Guide): boolean {
  return `${path}/`.startsWith("guide/");
}
