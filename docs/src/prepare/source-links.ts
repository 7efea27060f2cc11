import type { Origin } from "@clade/spec-rules";
import { html, type SafeHtml } from "../html/html.ts";

type Source = Origin[string];

/**
 * The titles of some sources, each a link where it has an address, with its date.
 *
 * @throws Error when `info.x-origin` lacks a key.
 */
export function sourceLinks(origin: Origin, keys: readonly string[]): SafeHtml {
  return html`${keys.map((key, index) => [index > 0 && "; ", sourceLink(sourceAt(origin, key))])}`;
}

/** The title of one source, a link where it has an address, with its date. */
function sourceLink(source: Source): SafeHtml {
  return html`${sourceTitle(source)}${source.dated && html`<span class="clade-date"> (${source.dated})</span>`}`;
}

/** The title of one source, a link where it has an address. */
export function sourceTitle(source: Source): SafeHtml {
  if (!source.url) return html`${source.title}`;
  return html`<a href="${source.url}" rel="noreferrer">${source.title}</a>`;
}

function sourceAt(origin: Origin, key: string): Source {
  const source = origin[key];
  if (!source) throw new Error(`The source ${key} is cited, but info.x-origin has no such key.`);
  return source;
}
