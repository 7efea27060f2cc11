import type { operations } from "@clade/cliengo";
import { instantOf } from "./instant-of.ts";
import type { ContactRow } from "./tables.ts";

type Filters = NonNullable<operations["listContacts"]["parameters"]["query"]>;

/** Whether a contact is one that the filters of a list ask for. */
export function contactFilter(filters: Filters): (row: ContactRow) => boolean {
  const isInRange = rangeFilter(filters);
  const { status, assignedTo, websiteId, query, lastUpdateDate } = filters;
  return ({ contact }) => {
    if (!isInRange(contact.creationDate)) return false;
    if (status !== undefined && contact.status !== status.toUpperCase()) return false;
    if (assignedTo !== undefined && contact.assignedTo !== assignedTo) return false;
    if (websiteId !== undefined && contact.websiteId !== websiteId) return false;
    if (lastUpdateDate !== undefined && contact.lastUpdateDate?.slice(0, 10) !== lastUpdateDate) return false;
    return query === undefined || wordsOf(contact).includes(query.toLowerCase());
  };
}

/** The first instant is in the range, the last one is not. */
function rangeFilter({ since, until }: Filters): (time: string) => boolean {
  const from = since === undefined ? -Infinity : instantOf(since);
  const to = until === undefined ? Infinity : instantOf(until);
  return (time) => Date.parse(time) >= from && Date.parse(time) < to;
}

/** The one created last first; of two created at once, the one that came last. */
export function newestFirst(rows: readonly ContactRow[]): ContactRow[] {
  return [...rows]
    .reverse()
    .sort((one, other) => Date.parse(other.contact.creationDate) - Date.parse(one.contact.creationDate));
}

function wordsOf({ name, lastName, email, phone, message }: ContactRow["contact"]): string {
  return [name, lastName, email, phone, message].join("\n").toLowerCase();
}
