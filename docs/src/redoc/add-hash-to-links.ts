const start = '<div id="redoc">';
const end = '<script type="module">';

/**
 * Turns the addresses in what Redoc has rendered beforehand, such as `/contacts`, into those that its script gives them,
 * `#/contacts`. The script takes the links over as they are, so that they would lead nowhere in a new tab.
 *
 * @throws Error when the page has no such part.
 */
export function addHashToLinks(page: string): string {
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error("The Redoc page has no part that was rendered beforehand.");
  const rendered = page.slice(from, to).replaceAll('href="/', 'href="#/');
  return page.slice(0, from) + rendered + page.slice(to);
}
