import { marked } from "marked";
import { sectionsOf } from "../api/sections.ts";
import { html, raw } from "../html/html.ts";
import type { SitePage } from "../pages/site-page.ts";
import type { SearchRecord } from "./search-record.ts";

/** What a caller asks for by name. The types between them are hundreds, and would crowd everything else out. */
const wanted = ["Functions", "Variables", "Classes"];

/** What a package exports as small pages, so that a function is found by its name before the texts that mention it. */
export function apiRecords({ path, title, markdown }: SitePage): SearchRecord[] {
  const sections = sectionsOf(markdown).filter(({ kind }) => wanted.includes(kind));
  return sections.map(({ name, anchor, markdown: text }) => {
    const content = html`<!doctype html>
      <html lang="en">
        <body data-pagefind-body>
          <h1>${name} · ${title}</h1>
          ${raw(withoutAnchors(marked.parse(text, { async: false })))}
        </body>
      </html> `.text;
    return { url: `/${path}/#${anchor}`, content };
  });
}

/** What is found leads to the section as a whole. */
function withoutAnchors(text: string): string {
  return text.replaceAll(/<a id="[^"]*"><\/a>/g, "").replaceAll(/ id="[^"]*"/g, "");
}
