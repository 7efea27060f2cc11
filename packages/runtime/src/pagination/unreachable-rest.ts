import { UsageError } from "../errors/usage-error.ts";
import type { OffsetList } from "./paged-list.ts";

interface Rest {
  /** The first offset that the vendor refuses. */
  readonly ceiling: number;
  /** Where the next page would start. */
  readonly offset: number;
  /** The number of all items. */
  readonly total: number;
}

/**
 * The error for a list that is longer than the vendor lets anybody read. The program has to ask for less of it at a time:
 * the call is refused before it is made, and no other attempt at it would do better.
 */
export function unreachableRest({ call, narrow }: OffsetList, { ceiling, offset, total }: Rest): UsageError {
  const { context, operation } = call;
  const list = `${context.behaviour.title} ${operation.id}`;
  const rest = `${total} items match, so ${total - offset} of them cannot be reached this way`;
  return new UsageError(`${list} answers no offset beyond ${ceiling - 1}, and ${rest}${advice(narrow)}.`);
}

/** `: narrow the list by "since" or "until" in "params.query"` */
function advice(narrow: readonly string[]): string {
  const names = narrow.map((name) => `"${name}"`);
  const last = names.pop();
  if (last === undefined) return "";
  const listed = names.length === 0 ? last : `${names.join(", ")} or ${last}`;
  return `: narrow the list by ${listed} in "params.query"`;
}
