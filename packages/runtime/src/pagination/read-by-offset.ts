import type { Call } from "../call.ts";
import { atPointer } from "../response/json-pointer.ts";
import type { OffsetPage } from "../types/paging.ts";
import type { OffsetList } from "./paged-list.ts";
import { readAnswer } from "./read-answer.ts";
import { unreachableRest } from "./unreachable-rest.ts";

/** The list's call for the page that starts at an offset. */
function callAt({ call, style, limit }: OffsetList, offset: number): Call {
  const { params } = call.init;
  const query = { ...params?.query, [style.start]: offset, [style.limit.parameter]: limit };
  return { ...call, init: { ...call.init, params: { ...params, query } } };
}

/** Asks for the page of a list that starts at an offset. */
async function readPage(list: OffsetList, offset: number): Promise<OffsetPage<unknown>> {
  const { page, misfit } = await readAnswer(callAt(list, offset), list.items);
  const { style } = list;
  const total = atPointer(page.data, style.total);
  if (typeof total !== "number") throw misfit(`without a number at ${style.total}, the number of all items`);
  if (page.items.length === 0 && offset < total && style.advance === "items") {
    throw misfit(
      `without items at offset ${offset} although ${style.total} is ${total}, so the rest cannot be read`,
    );
  }
  return { ...page, total, offset };
}

/**
 * The pages of a list, offset by offset. The total that came last says where the list ends.
 * @throws UsageError behind the last page that can be asked for, if that is not the end
 */
export async function* readByOffset(list: OffsetList): AsyncGenerator<OffsetPage<unknown>, void, undefined> {
  const { advance, ceiling = Infinity } = list.style;
  let { offset } = list;
  for (;;) {
    const page = await readPage(list, offset);
    yield page;
    // Where a vendor leaves out what the caller may not see, a page is short, yet the next one starts as if it were full.
    offset += advance === "limit" ? list.limit : page.items.length;
    if (offset >= page.total) return;
    // Ending here in silence would pass off a part of the list as the whole.
    if (offset >= ceiling) throw unreachableRest(list, { ceiling, offset, total: page.total });
  }
}
