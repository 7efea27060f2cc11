import type { Page } from "../types/paging.ts";
import type { PagedList } from "./prepare-list.ts";
import { readPage } from "./read-page.ts";

/** The pages of a list in order, each asked for when it is wanted. The total that came last says where the list ends. */
export async function* readPages(list: PagedList): AsyncGenerator<Page<unknown>, void, undefined> {
  let { offset } = list;
  for (;;) {
    const page = await readPage(list, offset);
    yield page;
    // Where a vendor leaves out what the caller may not see, a page is short, yet the next one starts as if it were full.
    offset += list.style.advance === "limit" ? list.limit : page.items.length;
    if (offset >= page.total) return;
  }
}
