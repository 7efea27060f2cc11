import type { operations } from "@clade/cliengo";
import type { Call } from "../../../core/call.ts";
import type { Handlers } from "../../../core/handlers.ts";
import { picked } from "../../../core/picked.ts";
import { refuse } from "../../../core/refusal.ts";
import { applySchedules } from "../apply-schedules.ts";
import { callerOf } from "../caller-of.ts";
import { changeContact } from "../change-contact.ts";
import { contactFilter, newestFirst } from "../list-contacts.ts";
import { newId } from "../new-id.ts";
import { announceLead } from "../announce-lead.ts";
import { accounts, contacts as table, history, messages, notes, sites, type ContactRow } from "../tables.ts";
import { timestamp } from "../timestamp.ts";
import { contactVisibility } from "../visible-contacts.ts";

/** A contact that was found by its id already. */
function contactAt(call: Call, id: string): ContactRow["contact"] {
  applySchedules(call);
  return table(call).get(id)?.contact ?? refuse(404);
}

/** Who made a change, as its history tells. */
function creatorOf(call: Call): Record<string, unknown> {
  const { id, user } = callerOf(call);
  return { id, name: user.name ?? "" };
}

/** What a new contact takes from the request. Anything else is passed over, which is assumed. */
const WRITABLE = [
  "websiteId",
  "name",
  "email",
  "phone",
  "message",
  "entryMethod",
  "utmSource",
  "assignedTo",
] as const;

export const contacts: Handlers<operations> = {
  listContacts: (call) => {
    applySchedules(call);
    const { companyId } = callerOf(call);
    const found = table(call).by("company", companyId).filter(contactFilter(call.query));
    const { items, ...paging } = call.page(newestFirst(found), contactVisibility(call));
    return { status: 200, body: { results: items.map(({ contact }) => contact), paging } };
  },

  createContact: (call) => {
    const { companyId } = callerOf(call);
    const site = sites(call).get(call.body.websiteId);
    if (site?.companyId !== companyId) refuse(400);
    const id = newId(call);
    const now = timestamp(call);
    const { status = "NEW", email, phone, message } = call.body;
    const known = [email, phone].flatMap((value) =>
      value === undefined ? [] : table(call).by("known", value),
    );
    const contact = {
      entryMethod: "API",
      ...picked(call.body, WRITABLE),
      id,
      accountId: companyId,
      accountName: accounts(call).get(companyId)?.name ?? "",
      websiteName: site.title ?? "",
      status: status.toUpperCase(),
      creationDate: now,
      lastUpdateDate: now,
      duplicatedContact: known.some((row) => row.companyId === companyId),
      ...{ notes: [], logs: [], calls: [] },
    };
    table(call).put(id, { contact, companyId, tags: [] });
    if (message !== undefined)
      messages(call).put(newId(call), { contactId: id, item: { message, creationDate: now } });
    announceLead(call, companyId, contact);
    return { status: 200, body: contact };
  },

  getContact: (call) => ({ status: 200, body: contactAt(call, call.path.contactId) }),

  updateContact: (call) => {
    const {
      scheduleStatusTo,
      scheduleDate,
      note,
      contactMethod,
      status,
      assignedTo,
      extraParams,
      ...others
    } = call.body;
    const { id, logs = [], leadFields } = contactAt(call, call.path.contactId);
    if (scheduleStatusTo !== undefined && scheduleDate !== undefined) {
      table(call).update(id, { schedule: { status: scheduleStatusTo.toUpperCase(), at: scheduleDate } });
    }
    const changes = {
      ...others,
      ...(status !== undefined && { status: status.toUpperCase() }),
      ...(contactMethod !== undefined && { entryMethod: contactMethod }),
      ...(note !== undefined && { logs: [...logs, { message: note, creationDate: timestamp(call) }] }),
      ...(extraParams !== undefined && { leadFields: { ...leadFields, ...extraParams } }),
      ...(assignedTo !== undefined && { assignedTo: assignedTo === "UNASSIGNED" ? undefined : assignedTo }),
    };
    return { status: 200, body: changeContact(call, id, changes, { creator: creatorOf(call) }) };
  },

  deleteContact: (call) => {
    const { id } = contactAt(call, call.path.contactId);
    for (const parts of [messages(call), notes(call), history(call)]) {
      for (const [partId, { contactId }] of [...parts.entries()]) if (contactId === id) parts.delete(partId);
    }
    table(call).delete(id);
    return { status: 200, body: { id, status: "DELETED" } };
  },

  updateContactStatus: (call) => {
    const { id } = contactAt(call, call.path.contactId);
    const status = call.body.externalStatus.toUpperCase();
    return { status: 200, body: changeContact(call, id, { status }, { creator: creatorOf(call) }) };
  },

  addContactTag: (call) => {
    const { id } = contactAt(call, call.path.contactId);
    const tags = new Set([...(table(call).get(id)?.tags ?? []), call.body.tag]);
    return { status: 200, body: table(call).update(id, { tags: [...tags] }).contact };
  },
};
