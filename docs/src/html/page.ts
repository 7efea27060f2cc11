import { html, raw, type SafeHtml } from "./html.ts";

/** A place in the header: the last one of a trail has no address. */
export interface HeaderLink {
  readonly label: string;
  readonly href?: string;
}

/** What a hand-made page consists of. */
export interface Page {
  readonly title: string;
  readonly description: string;
  /** The way from the page to the site's root: empty, `../` or `../../`. */
  readonly root: string;
  readonly links: readonly HeaderLink[];
  readonly body: SafeHtml;
}

const policy = raw(
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
);

/** A page of the site, complete. */
export function renderPage({ title, description, root, links, body }: Page): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        ${headContent({ title, description, root, policy })}
        <link rel="stylesheet" href="${root}assets/site.css" />
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        ${siteHeader(root, links)} ${body}
        <footer class="site-footer">
          <p>
            Clade is unofficial. No vendor has made or endorsed anything here; the vendors' names are theirs.
          </p>
        </footer>
      </body>
    </html> `.text;
}

/** What stands in the head of every page. */
export function headContent(head: {
  readonly title: string;
  readonly description: string;
  readonly root: string;
  /** The Content-Security-Policy: a second lock beside having no outside address in the page. */
  readonly policy: SafeHtml;
}): SafeHtml {
  return html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${head.policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${head.description}" />
    <meta name="color-scheme" content="light dark" />
    <title>${head.title} · Clade</title>
    <link rel="icon" type="image/svg+xml" href="${head.root}assets/icon.svg" />
    <link rel="stylesheet" href="${head.root}assets/tokens.css" />`;
}

/** The bar at the top of every page. */
export function siteHeader(root: string, links: readonly HeaderLink[]): SafeHtml {
  return html`<header class="site-header">
    <nav aria-label="Site">
      <a class="wordmark" href="${root}index.html">${mark}Clade</a>
      <ul>
        ${links.map(({ label, href }) => html`<li>${href ? html`<a href="${href}">${label}</a>` : html`<span aria-current="page">${label}</span>`}</li>`)}
      </ul>
    </nav>
  </header>`;
}

/** One line that splits in three: the sign of a clade. */
const mark = raw(
  '<svg class="mark" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"><path d="M2 12h5V5h14M7 12v7h14M13 5v7h8"/></svg>',
);
