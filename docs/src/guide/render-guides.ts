import { posix } from "node:path";
import { html, type SafeHtml } from "../html/html.ts";
import { renderPage } from "../html/page.ts";
import type { Guide } from "./guide.ts";
import { renderMarkdown } from "./render-markdown.ts";

/** The pages of all guides. */
export function renderGuides(guides: readonly Guide[]): { path: string; text: string }[] {
  return guides.map((guide) => ({ path: guide.path, text: renderGuide(guides, guide) }));
}

function renderGuide(guides: readonly Guide[], guide: Guide): string {
  const root = "../".repeat(guide.path.split("/").length - 1);
  return renderPage({
    title: guide.title,
    description: `${guide.title}: part of the guide of Clade.`,
    root,
    links: [{ label: "APIs", href: `${root}index.html#apis` }, { label: "Guide" }],
    body: html`<div class="guide">
      <nav class="guide-nav" aria-label="Guide">${navigation(guides, guide)}</nav>
      <main id="content" class="prose">${renderMarkdown(guides, guide)}</main>
    </div>`,
  });
}

function navigation(guides: readonly Guide[], current: Guide): SafeHtml {
  const groups = [...new Set(guides.map(({ group }) => group))];
  return html`${groups.map(
    (group) => html`<details${group === current.group && " open"}><summary>${group}</summary>
<ul>${guides.filter((guide) => guide.group === group).map((guide) => navigationItem(guide, current))}</ul></details>`,
  )}`;
}

function navigationItem(guide: Guide, current: Guide): SafeHtml {
  const way = posix.relative(posix.dirname(current.path), guide.path);
  return guide === current
    ? html`<li><a href="${way}" aria-current="page">${guide.title}</a></li>`
    : html`<li><a href="${way}">${guide.title}</a></li>`;
}
