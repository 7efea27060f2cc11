import type { Bundle } from "@clade/bundle";
import type { PaginationStyles, PaginationUse } from "@clade/spec-rules";
import { eitherOf } from "./either-of.ts";

type Style = PaginationStyles[string];

/** How an operation's answer is paged. */
export function pagingSentence(bundle: Bundle, use: PaginationUse): string {
  const style = bundle["x-pagination"]?.[use.style];
  if (!style)
    throw new Error(`The paging style ${use.style} is used, but the document's x-pagination lacks it.`);
  const advice = use.narrow?.length
    ? ` Narrow the list by ${eitherOf(use.narrow)} to reach what is beyond them.`
    : "";
  return `${styleSentence(style)}${advice}`;
}

/** A style of paging: where a page starts, how long it may be, how one knows that there is more. */
export function styleSentence({ by, start, limit, advance, ceiling, total, more, next }: Style): string {
  const clauses = [
    by === "offset"
      ? `A page starts at an offset${start ? ` in ${start}` : ""}`
      : `A page is asked for with what the last one gave${start ? `, as ${start} of the request body` : ""}`,
    `${limit.at} says how many entries it has${bounds(limit)}`,
    advance === "limit" && "the next page starts that many on, however many entries came",
    total && `${total} holds the number of all entries`,
    more && `${more} says whether there is more`,
    next && `${next} of the answer is what the next request hands back`,
    ceiling !== undefined && `offsets from ${String(ceiling)} on are refused`,
  ];
  return `${clauses.filter(Boolean).join("; ")}.`;
}

function bounds(limit: Style["limit"]): string {
  const words = [
    limit.default !== undefined && `${String(limit.default)} by default`,
    limit.maximum !== undefined && `${String(limit.maximum)} at most`,
    limit.accepted !== undefined && `${String(limit.accepted)} is known to be accepted`,
  ].filter(Boolean);
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}
