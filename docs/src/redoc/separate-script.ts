const start = '<script type="module">';
const end = "export{RedocStandalone,hydrate,init};";

/** A page and the module that it imports. */
export interface SeparatedPage {
  readonly page: string;
  readonly script: string;
}

/**
 * Takes Redoc's own script, over two megabytes and the same for every vendor, out of a page built with `--inlineBundle`, so that a
 * browser loads it once for all of them. What starts it with the vendor's spec stays in the page. It is not loaded beforehand: it would take
 * the line from the page, which can be read without it.
 *
 * @param address Where the page will find the script.
 * @throws Error when the page has no such script.
 */
export function separateScript(page: string, address: string): SeparatedPage {
  const from = page.indexOf(start) + start.length;
  const to = page.indexOf(end, from) + end.length;
  if (from < start.length || to < end.length) throw new Error("The Redoc page has no script of its own.");
  return {
    page: `${page.slice(0, from)}
      import { hydrate } from "${address}";${page.slice(to)}`,
    script: page.slice(from, to).trimStart(),
  };
}
