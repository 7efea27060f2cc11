import type { Call } from "../call.ts";
import type { DecodeError } from "../errors/decode-error.ts";
import { performCall } from "../perform-call.ts";
import { atPointer } from "../response/json-pointer.ts";
import { misfitOf } from "../response/misfit-of.ts";
import { startProgress } from "../start-progress.ts";
import type { Page } from "../types/paging.ts";

/** A page as far as it is the same in every style. */
interface ListAnswer {
  readonly page: Page<unknown>;
  /** The error for a page that lacks what its style needs. */
  readonly misfit: (problem: string) => DecodeError;
}

/**
 * Asks for one page of a list.
 * @param pointer JSON Pointer to the items
 * @throws ApiError of the call, or a DecodeError for an answer without a list
 */
export async function readAnswer(call: Call, pointer: string): Promise<ListAnswer> {
  const progress = startProgress();
  const { data, error, response } = await performCall(call, progress);
  if (error) throw error;
  const misfit = (problem: string) => misfitOf(call, progress, response, data, problem);
  const items = atPointer(data, pointer);
  if (!Array.isArray(items))
    throw misfit(`without a list ${pointer === "" ? "as its body" : `at ${pointer}`}`);
  return { page: { items: items as unknown[], data, response }, misfit };
}
