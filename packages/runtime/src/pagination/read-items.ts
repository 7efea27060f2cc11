import type { PagedList } from "./paged-list.ts";
import { readPages } from "./read-pages.ts";

/** The items of a list in order, over all its pages. */
export async function* readItems(list: PagedList): AsyncGenerator<unknown, void, undefined> {
  for await (const page of readPages(list)) yield* page.items;
}
