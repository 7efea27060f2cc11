import type { Bundle, Operation } from "@clade/bundle";
import type { OperationBehaviour, PagingStyle } from "@clade/runtime";
import type { PaginationStyles } from "@clade/spec-rules";

/** The styles of paging that the client can follow, by name; nothing where there are none. */
export function pagingStyles(bundle: Bundle): Record<string, PagingStyle> | undefined {
  const styles = Object.entries(bundle["x-pagination"] ?? {}).flatMap(([name, style]) => {
    const known = pagingStyle(style);
    return known ? [[name, known] as const] : [];
  });
  return styles.length > 0 ? Object.fromEntries(styles) : undefined;
}

/** The list that an operation pages; nothing where it does not, or not so that the client could follow. */
export function pagedList(bundle: Bundle, { method, object }: Operation): OperationBehaviour["pages"] {
  const use = object["x-pagination"];
  const style = use && bundle["x-pagination"]?.[use.style];
  if (method !== "get" || !style || !pagingStyle(style)) return undefined;
  // Without a pointer the answer is the list, and the empty pointer leads to the whole of it.
  return { style: use.style, items: use.items ?? style.items ?? "" };
}

/** A style as the client obeys it: by offset, in the query, up to a total, with a limit that needs no guessing. */
function pagingStyle(style: PaginationStyles[string]): PagingStyle | undefined {
  const { by, start, limit, total, advance = "items" } = style;
  const startName = queryName(start);
  const limitName = queryName(limit.at);
  const usual = limit.maximum ?? limit.default;
  if (by !== "offset" || !startName || !limitName || total === undefined || usual === undefined)
    return undefined;
  const { maximum } = limit;
  return {
    by,
    start: startName,
    limit: { parameter: limitName, usual, ...(maximum !== undefined && { maximum }) },
    total,
    advance,
  };
}

function queryName(place: string | undefined): string | undefined {
  return place?.startsWith("query.") ? place.slice("query.".length) : undefined;
}
