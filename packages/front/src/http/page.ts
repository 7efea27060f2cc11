import type { FrontResponse } from "./front-request.ts";

/** A page of the front, written as text or as HTML from the same words. */
export interface Page {
  readonly title: string;
  readonly notice: readonly string[];
  readonly entries: readonly PageEntry[];
}

export interface PageEntry {
  readonly title: string;
  /** Where the title leads on the HTML page. */
  readonly link?: string;
  readonly lines: readonly string[];
}

/** The page as plain text, or as HTML for a caller that names HTML before plain text. */
export function renderPage(page: Page, accept = ""): FrontResponse {
  const isHtml = prefersHtml(accept);
  return {
    status: 200,
    headers: { "content-type": `text/${isHtml ? "html" : "plain"}; charset=utf-8` },
    body: isHtml ? asHtml(page) : asText(page),
  };
}

function prefersHtml(accept: string): boolean {
  const html = accept.indexOf("text/html");
  const plain = accept.indexOf("text/plain");
  return html !== -1 && (plain === -1 || html < plain);
}

function asText({ title, notice, entries }: Page): string {
  const parts = entries.map((entry) => [entry.title, ...entry.lines.map((line) => `  ${line}`)].join("\n"));
  return `${[[title, ...notice].join("\n"), ...parts].join("\n\n")}\n`;
}

function asHtml({ title, notice, entries }: Page): string {
  return [
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escape(title)}</title>`,
    `<style>body{font:1rem/1.5 system-ui;margin:2rem;max-width:60rem}pre{overflow:auto}</style>`,
    `<h1>${escape(title)}</h1>`,
    ...notice.map((line) => `<p>${escape(line)}</p>`),
    ...entries.map(entryAsHtml),
    "</html>\n",
  ].join("\n");
}

function entryAsHtml({ title, link, lines }: PageEntry): string {
  const heading = link === undefined ? escape(title) : `<a href="${escape(link)}">${escape(title)}</a>`;
  return `<h2>${heading}</h2>\n<pre>${lines.map(escape).join("\n")}</pre>`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
