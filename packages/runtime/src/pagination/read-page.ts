import type { Call } from "../call.ts";
import { performCall } from "../perform-call.ts";
import { atPointer } from "../response/json-pointer.ts";
import { misfitOf } from "../response/misfit-of.ts";
import { startProgress } from "../start-progress.ts";
import type { Page } from "../types/paging.ts";
import type { PagedList } from "./prepare-list.ts";

/** The list's call for the page that starts at an offset. */
function callAt({ call, style, limit }: PagedList, offset: number): Call {
  const { params } = call.init;
  const query = { ...params?.query, [style.start]: offset, [style.limit.parameter]: limit };
  return { ...call, init: { ...call.init, params: { ...params, query } } };
}

/**
 * Asks for the page of a list that starts at an offset.
 * @throws ApiError of the call, or a DecodeError for an answer that is no page of the list
 */
export async function readPage(list: PagedList, offset: number): Promise<Page<unknown>> {
  const call = callAt(list, offset);
  const progress = startProgress();
  const { data, error, response } = await performCall(call, progress);
  if (error) throw error;
  const { style } = list;
  const misfit = (problem: string) => misfitOf(call, progress, response, data, problem);
  const items = atPointer(data, list.items);
  if (!Array.isArray(items))
    throw misfit(`without a list ${list.items === "" ? "as its body" : `at ${list.items}`}`);
  const total = atPointer(data, style.total);
  if (typeof total !== "number") throw misfit(`without a number at ${style.total}, the number of all items`);
  if (items.length === 0 && offset < total && style.advance === "items") {
    throw misfit(
      `without items at offset ${offset} although ${style.total} is ${total}, so the rest cannot be read`,
    );
  }
  return { items: items as unknown[], total, offset, data, response };
}
