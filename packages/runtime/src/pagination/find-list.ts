import type { PagingStyle, VendorBehaviour } from "../behaviour.ts";
import { findOperation } from "../request/find-operation.ts";

/** Where a list is, and how its pages are read. */
interface FoundList {
  readonly method: string;
  readonly style: PagingStyle;
  /** JSON Pointer to the items. */
  readonly items: string;
  /** Query parameters that make the list shorter. */
  readonly narrow: readonly string[];
}

function listsByPath({ operations, pagination = {} }: VendorBehaviour): Record<string, FoundList> {
  return Object.fromEntries(
    Object.entries(operations).flatMap(([key, { pages }]): [string, FoundList][] => {
      const style = pages && pagination[pages.style];
      const space = key.indexOf(" ");
      if (!style) return [];
      const { items, narrow = [] } = pages;
      return [[key.slice(space + 1), { method: key.slice(0, space), style, items, narrow }]];
    }),
  );
}

/**
 * The list at a path, whichever method reads it.
 * @throws UsageError for a path that is no paged list, with the nearest that is one
 */
export function findList(behaviour: VendorBehaviour, path: string): FoundList {
  const table = { title: behaviour.title, operations: listsByPath(behaviour) };
  return findOperation(table, undefined, path, "paged list");
}
