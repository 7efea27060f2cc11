/** The only addresses that a page built with `--inlineBundle` and telemetry off fetches from: the logo beside "API docs by". */
const logos = [
  "https://cdn.redoc.ly/redoc/logo-mini-full.svg",
  "https://cdn.redoc.ly/redoc/logo-mini.svg",
] as const;

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="42" height="14"><text x="0" y="11" font-family="sans-serif" font-size="12" font-weight="600" fill="#7a8a80">Redoc</text></svg>';

/** Redoc's name in place of its logo. Without backticks, quotes or `${`, because it lands within a template literal. */
const dataUri = `data:image/svg+xml;base64,${Buffer.from(drawing).toString("base64")}`;

/**
 * Puts drawings of our own in place of the images that a Redoc page fetches from its maker's host.
 *
 * @throws Error when the page has none: a newer Redoc may then fetch something else, which wants a look.
 */
export function removeOutsideImages(page: string): string {
  for (const logo of logos) {
    if (!page.includes(logo))
      throw new Error(`The Redoc page no longer fetches ${logo}. What does it fetch now?`);
  }
  return logos.reduce((text, logo) => text.replaceAll(logo, dataUri), page);
}
