import { html } from "../html/html.ts";
import { renderPage } from "../html/page.ts";

/** The page for an address that leads nowhere. It is shown at any depth, so its links start at the site's root. */
export function renderNotFoundPage(): string {
  return renderPage({
    title: "Not found",
    description: "There is no such page.",
    root: "/",
    links: [{ label: "APIs", href: "/index.html#apis" }],
    body: html`<main id="content" class="prose narrow">
      <h1>There is no such page</h1>
      <p>The branch ends here. The <a href="/index.html">front page</a> lists every API and every guide.</p>
    </main>`,
  });
}
