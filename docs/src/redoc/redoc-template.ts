import { html, raw } from "../html/html.ts";
import { headContent, siteHeader } from "../html/page.ts";

/** What a reference page says of its vendor around the reference. */
export interface RedocVendor {
  readonly title: string;
  readonly hasGuide: boolean;
}

/**
 * The Handlebars template of a vendor's Redoc page: the site's head and header around what Redoc makes. The styles stand
 * after Redoc's own, so that they win.
 */
export function redocTemplate(vendor: RedocVendor): string {
  const description = `Unofficial reference of the ${vendor.title}, with the evidence for every claim.`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        ${headContent({ title: vendor.title, description, root: "../", policy })} {{{redocHead}}}
        <link rel="stylesheet" href="../assets/redoc.css" />
      </head>
      <body>
        ${siteHeader("../", [
          { label: vendor.title },
          ...(vendor.hasGuide ? [{ label: "Guide", href: "guide.html" }] : []),
          { label: "Sources", href: "sources.html" },
          { label: "openapi.yaml", href: "openapi.yaml" },
          { label: "openapi.json", href: "openapi.json" },
        ])}
        <main>{{{redocHTML}}}</main>
      </body>
    </html> `.text;
}

/** Redoc brings its script, styles and one font inline and searches in workers made of blobs. Nothing may be fetched or sent. */
const policy = raw(
  "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
);
