import { readFileSync } from "node:fs";
import { join } from "node:path";
import { docsDirectory } from "../docs-directory.ts";
import { html, raw, type SafeHtml } from "../html/html.ts";
import type { SidebarLink } from "../pages/sidebar.ts";

/** What a reference page says of its vendor around the reference. */
export interface RedocVendor {
  readonly title: string;
  /** The vendor's pages, this one among them. */
  readonly links: readonly SidebarLink[];
  /** The address of the list of the operations in Markdown. */
  readonly operations: string;
  /** By operationId, Redoc's addresses within the page. */
  readonly addresses: Readonly<Record<string, string>>;
}

/**
 * The Handlebars template of a vendor's Redoc page: the site's head and header around what Redoc makes. The styles stand
 * after Redoc's own, so that they win. They and the script are in the page itself: a browser paints what Redoc has rendered beforehand as
 * soon as it comes, and would wait for files.
 */
export function redocTemplate({ title, links, operations, addresses }: RedocVendor): string {
  const description = `Unofficial reference of the ${title}, with the evidence for every claim.`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content="${description}" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}: reference | Clade</title>
        <link rel="icon" type="image/svg+xml" href="/assets/icon.svg" />
        <link rel="alternate" type="text/markdown" href="${operations}" />
        <script type="application/json" id="operation-addresses">
          ${raw(JSON.stringify(addresses))}
        </script>
        <script>
          ${raw(themeFile("reference.js"))};
        </script>
        {{{redocHead}}}
        <style>
          ${raw(themeFile("tokens.css") + themeFile("redoc.css"))}
        </style>
      </head>
      <body>
        <a class="skip" href="#reference">Skip to content</a>
        ${siteHeader(links)}
        <div id="reference" tabindex="-1">{{{redocHTML}}}</div>
      </body>
    </html> `.text;
}

function themeFile(name: string): string {
  return readFileSync(join(docsDirectory, "theme", name), "utf8");
}

/** Redoc brings its styles and one font inline and searches in workers made of blobs. Nothing may be fetched or sent. */
const policy = raw(
  "default-src 'none'; script-src 'self' 'unsafe-inline' blob:; worker-src blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
);

function siteHeader(links: readonly SidebarLink[]): SafeHtml {
  return html`<header class="site-header">
    <nav aria-label="Site">
      <a class="wordmark" href="/">${mark}Clade</a>
      <ul>
        ${links.map(headerItem)}
      </ul>
      <a class="search" href="/search/">Search</a>
    </nav>
  </header>`;
}

function headerItem({ label, link }: SidebarLink): SafeHtml {
  return html`<li>
    <a href="${link}" ${label === "Reference" && raw(' aria-current="page"')}>${label}</a>
  </li>`;
}

/** One line that splits in three: the sign of a clade. */
const mark = raw(
  '<svg class="mark" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"><path d="M2 12h5V5h14M7 12v7h14M13 5v7h8"/></svg>',
);
