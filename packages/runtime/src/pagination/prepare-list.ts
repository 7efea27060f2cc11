import type { ClientContext } from "../call.ts";
import { UsageError } from "../errors/usage-error.ts";
import { prepareCall } from "../prepare-call.ts";
import { findList } from "./find-list.ts";
import type { PagedList } from "./paged-list.ts";
import { readWholeNumber } from "./read-whole-number.ts";

function checkBody(body: unknown): void {
  if (body === undefined || (typeof body === "object" && body !== null && !Array.isArray(body))) return;
  throw new UsageError(
    'The "body" of a call for a list must be an object, since it also says where a page starts.',
  );
}

/**
 * Checks a call for a list before anything is sent.
 * @throws UsageError for a path that is no paged list, for a limit or offset out of bounds, and as any call does
 */
export function prepareList(context: ClientContext, path: string, init: unknown): PagedList {
  const { method, style, items, narrow } = findList(context.behaviour, path);
  const call = prepareCall(context, method, path, init);
  if (style.by === "pass-back") {
    checkBody(call.init.body);
    return { by: style.by, call, style, items };
  }
  const { start, limit, ceiling } = style;
  const query = call.init.params?.query ?? {};
  return {
    by: style.by,
    call,
    style,
    items,
    narrow,
    offset: readWholeNumber(start, query[start], {
      least: 0,
      most: ceiling === undefined ? undefined : ceiling - 1,
      fallback: 0,
    }),
    limit: readWholeNumber(limit.parameter, query[limit.parameter], {
      least: 1,
      most: limit.maximum,
      fallback: limit.usual,
    }),
  };
}
