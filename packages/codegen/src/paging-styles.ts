import type { Bundle, Operation } from "@clade/bundle";
import type { OffsetStyle, OperationBehaviour, PagingStyle, PassBackStyle } from "@clade/runtime";
import type { PaginationStyles } from "@clade/spec-rules";

type Style = PaginationStyles[string];

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
  if (!style || method !== methodOf(style) || !pagingStyle(style)) return undefined;
  // Without a pointer the answer is the list, and the empty pointer leads to the whole of it.
  const items = use.items ?? style.items ?? "";
  const narrow = use.narrow?.flatMap((place) => queryName(place) ?? []) ?? [];
  return { style: use.style, items, ...(narrow.length > 0 && { narrow }) };
}

/** What is handed back goes in a body, which a GET does not have. */
function methodOf({ by }: Style): "get" | "post" {
  return by === "offset" ? "get" : "post";
}

/** A style as the client obeys it. */
function pagingStyle(style: Style): PagingStyle | undefined {
  return style.by === "offset" ? offsetStyle(style) : passBackStyle(style);
}

/** By offset, in the query, up to a total, with a limit that needs no guessing. */
function offsetStyle({ start, limit, total, advance = "items", ceiling }: Style): OffsetStyle | undefined {
  const startName = queryName(start);
  const limitName = queryName(limit.at);
  const usual = limit.maximum ?? limit.default ?? limit.accepted;
  if (!startName || !limitName || total === undefined || usual === undefined) return undefined;
  const { maximum } = limit;
  return {
    by: "offset",
    start: startName,
    limit: { parameter: limitName, usual, ...(maximum !== undefined && { maximum }) },
    total,
    advance,
    ...(ceiling !== undefined && { ceiling }),
  };
}

/** By handing back, in the body, as long as there is more. The limit is the caller's business, and then the vendor's. */
function passBackStyle({ start, more, next }: Style): PassBackStyle | undefined {
  if (!start?.startsWith("/") || more === undefined || next === undefined) return undefined;
  return { by: "pass-back", start, more, next };
}

function queryName(place: string | undefined): string | undefined {
  return place?.startsWith("query.") ? place.slice("query.".length) : undefined;
}
