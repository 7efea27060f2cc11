import type { Bundle, Operation } from "@clade/bundle/document";
import type { PageOfList } from "./call.ts";

/** How long a page is where neither the request nor the vendor says. */
const UNTOLD = 50;

/**
 * Cuts the page of a list that a request asks for, by the style of paging that its operation names.
 * @param query the parameters, with their defaults
 * @throws Error if the operation has no style of paging by offset, which is a mistake of the handler's
 */
export function pageOf<Item>(
  bundle: Bundle,
  operation: Operation,
  query: Readonly<Record<string, unknown>>,
  list: readonly Item[],
  isVisible: (item: Item) => boolean = () => true,
): PageOfList<Item> {
  const style = bundle["x-pagination"]?.[operation.object["x-pagination"]?.style ?? ""];
  if (style?.by !== "offset" || style.start === undefined) {
    throw new Error(`${operation.id} has no x-pagination by offset, so its list cannot be cut.`);
  }
  const { at, default: usual, accepted } = style.limit;
  const offset = numberAt(query, style.start) ?? 0;
  const limit = numberAt(query, at) ?? usual ?? accepted ?? UNTOLD;
  const items = list.slice(offset, offset + limit).filter(isVisible);
  return { items, total: list.length, offset, limit };
}

function numberAt(query: Readonly<Record<string, unknown>>, reference: string): number | undefined {
  const value = query[reference.slice("query.".length)];
  return typeof value === "number" ? value : undefined;
}
