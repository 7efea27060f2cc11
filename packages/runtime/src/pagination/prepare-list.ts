import type { PagingStyle, VendorBehaviour } from "../behaviour.ts";
import type { Call, ClientContext } from "../call.ts";
import { prepareCall } from "../prepare-call.ts";
import { findOperation } from "../request/find-operation.ts";
import { readWholeNumber } from "./read-whole-number.ts";

/** A list to read, with everything that is known before the first page. */
export interface PagedList {
  /** The call for the list, as the caller made it. */
  readonly call: Call;
  readonly style: PagingStyle;
  /** JSON Pointer to the items. */
  readonly items: string;
  readonly offset: number;
  readonly limit: number;
}

type Places = Pick<PagedList, "style" | "items">;

function listsOf({ operations, pagination = {} }: VendorBehaviour): Record<string, Places> {
  return Object.fromEntries(
    Object.entries(operations).flatMap(([key, { pages }]): [string, Places][] => {
      const style = pages && pagination[pages.style];
      return style ? [[key, { style, items: pages.items }]] : [];
    }),
  );
}

/**
 * Checks a call for a list before anything is sent.
 * @throws UsageError for a path that is no paged list, for a limit or offset out of bounds, and as any call does
 */
export function prepareList(context: ClientContext, path: string, init: unknown): PagedList {
  const { title } = context.behaviour;
  const places = findOperation({ title, operations: listsOf(context.behaviour) }, "GET", path, "paged list");
  const { start, limit } = places.style;
  const call = prepareCall(context, "GET", path, init);
  const query = call.init.params?.query ?? {};
  return {
    ...places,
    call,
    offset: readWholeNumber(start, query[start], { least: 0, fallback: 0 }),
    limit: readWholeNumber(limit.parameter, query[limit.parameter], {
      least: 1,
      most: limit.maximum,
      fallback: limit.usual,
    }),
  };
}
