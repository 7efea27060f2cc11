import type { operations } from "@clade/cliengo";
import type { Call } from "../../../core/call.ts";
import type { Handlers } from "../../../core/handlers.ts";
import type { Table } from "../../../store/table.ts";
import { callerOf } from "../caller-of.ts";
import { newId } from "../new-id.ts";
import { history, messages, notes, type OfContact } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

function pageOfParts<Item>(call: Call, table: Table<OfContact<Item>>, contactId: string) {
  const { items, ...paging } = call.page(table.by("contact", contactId));
  return { status: 200 as const, body: { results: items.map(({ item }) => item), paging } };
}

/** What stands at a contact: its messages, its notes and its history. */
export const contactParts: Handlers<operations> = {
  listContactMessages: (call) => pageOfParts(call, messages(call), call.path.contactId),

  addContactMessage: (call) => {
    const item = { message: call.body.message, creationDate: timestamp(call) };
    messages(call).put(newId(call), { contactId: call.path.contactId, item });
    return { status: 200, body: item };
  },

  listContactNotes: (call) => pageOfParts(call, notes(call), call.path.contactId),

  addContactNote: (call) => {
    const id = newId(call);
    const now = timestamp(call);
    const { id: creatorId } = callerOf(call);
    const item = { ID: id, message: call.body.message, creatorId, creationDate: now, lastUpdate: now };
    notes(call).put(id, { contactId: call.path.contactId, item });
    return { status: 200, body: item };
  },

  listContactHistory: (call) => pageOfParts(call, history(call), call.path.contactId),
};
