import type { Paging, PagingRequest } from "@clade/clarizen";
import type { Finding } from "./finding.ts";

const USUAL = 100;

/** Nobody says how many rows a page can have at most; this is the most that a program asks for. */
const MOST = 5000;

/** A page of what a query finds. */
export interface Page<Item> {
  readonly items: Item[];
  /** Stands at the next page already. */
  readonly paging: Paging;
}

/** Cuts a page. It looks for no more rows than it takes to know whether there are more. */
export function pageOf<Item>(
  finding: Finding<Item>,
  { from = 0, limit: wanted }: PagingRequest = {},
): Page<Item> {
  const limit = Math.min(wanted ?? finding.usualLimit ?? USUAL, MOST);
  const items: Item[] = [];
  let index = 0;
  for (const row of finding.rows) {
    if (index === from + limit) return { items, paging: { from: index, limit, hasMore: true } };
    if (index++ >= from) items.push(finding.render(row));
  }
  return { items, paging: { from: from + items.length, limit, hasMore: false } };
}
