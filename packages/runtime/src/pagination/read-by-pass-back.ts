import type { PassBackStyle } from "../behaviour.ts";
import { atPointer, putAtPointer } from "../response/json-pointer.ts";
import type { PassBackPage } from "../types/paging.ts";
import { isSameJson } from "./is-same-json.ts";
import type { PassBackList } from "./paged-list.ts";
import { readAnswer } from "./read-answer.ts";

/** Why one cannot get on from a page, if so. */
function problemOf({ start, more, next }: PassBackStyle, body: unknown, data: unknown): string | undefined {
  const hasMore = atPointer(data, more);
  if (typeof hasMore !== "boolean")
    return `without true or false at ${more}, which says whether there is another page`;
  if (!hasMore) return undefined;
  const given = atPointer(data, next);
  if (given === undefined || given === null)
    return `without anything at ${next} to get the next page with, although ${more} is true`;
  // Who asks with the same again gets the same again, for ever.
  if (isSameJson(given, atPointer(body, start)))
    return `with what it was asked with at ${next} although ${more} is true, so the rest cannot be read`;
  return undefined;
}

/** Asks for a page of a list with a body. */
async function readPage({ call, style, items }: PassBackList, body: unknown): Promise<PassBackPage<unknown>> {
  const { page, misfit } = await readAnswer({ ...call, init: { ...call.init, body } }, items);
  const problem = problemOf(style, body, page.data);
  if (problem !== undefined) throw misfit(problem);
  return { ...page, hasMore: atPointer(page.data, style.more) === true };
}

/** The pages of a list, each asked for with what the last one gave. The vendor says which is the last. */
export async function* readByPassBack(
  list: PassBackList,
): AsyncGenerator<PassBackPage<unknown>, void, undefined> {
  const { start, next } = list.style;
  let { body } = list.call.init;
  for (;;) {
    const page = await readPage(list, body);
    // Before the caller has the page and may change it.
    body = putAtPointer(body, start, atPointer(page.data, next));
    yield page;
    if (!page.hasMore) return;
  }
}
