/** What a search engine reads first: every page of the site by its whole address. */
export interface Sitemap {
  /** `sitemap.xml`, as sitemaps.org has it. */
  readonly sitemap: string;
  /** `robots.txt`, which leads there. */
  readonly robots: string;
}

/**
 * Lists the pages for search engines.
 *
 * @param origin Where the site will be served: `https://clade.example`. Both files name whole addresses only.
 * @param files All files of the site, from its folder.
 * @throws Error when that is no origin, or the site would not stand at its root.
 */
export function sitemapOf(origin: string, files: readonly string[]): Sitemap {
  const root = readOrigin(origin);
  const pages = files.filter((file) => file.endsWith(".html") && file !== "404.html").sort();
  const entries = pages.map((file) => `  <url><loc>${escapeXml(addressOf(root, file))}</loc></url>`);
  return {
    sitemap: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</urlset>\n`,
    robots: `User-agent: *\nAllow: /\nSitemap: ${root}/sitemap.xml\n`,
  };
}

function readOrigin(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  const isOrigin = url && ["http:", "https:"].includes(url.protocol) && `${url.origin}/` === url.href;
  if (!isOrigin) {
    throw new Error(
      `DOCS_ORIGIN is "${origin}". Give the scheme and host where the site is served, such as https://clade.example.`,
    );
  }
  return url.origin;
}

function addressOf(root: string, file: string): string {
  const path = file.replace(/(^|\/)index\.html$/, "$1");
  return new URL(path.split("/").map(encodeURIComponent).join("/"), `${root}/`).href;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
