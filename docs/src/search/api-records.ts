import { marked } from "marked";
import { apiPath } from "../api/api-path.ts";
import { sectionsOf, type Section } from "../api/sections.ts";
import { html, raw } from "../html/html.ts";
import type { SitePage } from "../pages/site-page.ts";
import type { SearchRecord } from "./search-record.ts";

/** What a caller asks for by name. The types between them are hundreds, and would crowd everything else out. */
const wanted = ["Functions", "Variables", "Classes"];

/**
 * What the packages export as small pages, so that a function is found by its name before the texts that mention it. What every client
 * passes on of the runtime is found there, and not once for each client.
 */
export function apiRecords(pages: readonly SitePage[]): SearchRecord[] {
  const runtime = pages.find(({ path }) => path === apiPath("runtime"));
  const shared = new Set(wantedSections(runtime).map(({ name }) => name));
  return pages.flatMap((page) => {
    const sections = wantedSections(page).filter(({ name }) => page === runtime || !shared.has(name));
    return sections.map((section) => sectionRecord(page, section));
  });
}

function wantedSections(page: SitePage | undefined): Section[] {
  return sectionsOf(page?.markdown ?? "").filter(({ kind }) => wanted.includes(kind));
}

function sectionRecord({ path, title }: SitePage, { name, anchor, markdown }: Section): SearchRecord {
  const content = html`<!doctype html>
    <html lang="en">
      <body data-pagefind-body>
        <h1>${name}</h1>
        <p>${title}</p>
        ${raw(withoutAnchors(marked.parse(markdown, { async: false })))}
      </body>
    </html> `.text;
  return { url: `/${path}/#${anchor}`, content };
}

/** What is found leads to the section as a whole. */
function withoutAnchors(text: string): string {
  return text.replaceAll(/<a id="[^"]*"><\/a>/g, "").replaceAll(/ id="[^"]*"/g, "");
}
