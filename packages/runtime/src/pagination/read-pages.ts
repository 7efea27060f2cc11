import type { Page } from "../types/paging.ts";
import type { PagedList } from "./paged-list.ts";
import { readByOffset } from "./read-by-offset.ts";
import { readByPassBack } from "./read-by-pass-back.ts";

/** The pages of a list in order, each asked for when it is wanted. */
export function readPages(list: PagedList): AsyncGenerator<Page<unknown>, void, undefined> {
  return list.by === "offset" ? readByOffset(list) : readByPassBack(list);
}
