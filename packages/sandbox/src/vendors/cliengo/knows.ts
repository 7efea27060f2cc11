import type { Call } from "../../core/call.ts";
import type { SandboxVendor } from "../../core/sandbox-vendor.ts";
import { callerOf } from "./caller-of.ts";
import { contacts, conversations, sites, users } from "./tables.ts";
import { contactVisibility } from "./visible-contacts.ts";

type Known = (call: Call, id: string) => boolean;

/** Something of another company, and a contact that the user may not see, is as unknown as what there is not. */
const known: Readonly<Record<string, Known>> = {
  userId: (call, id) => users(call).get(id)?.companyId === callerOf(call).companyId,
  id: (call, id) => sites(call).get(id)?.companyId === callerOf(call).companyId,
  websiteId: (call, id) => sites(call).get(id)?.companyId === callerOf(call).companyId,
  conversationId: (call, id) => conversations(call).get(id)?.companyId === callerOf(call).companyId,
  contactId: (call, id) => {
    const row = contacts(call).get(id);
    return row !== undefined && contactVisibility(call)(row);
  },
};

export const knows: SandboxVendor["knows"] = Object.fromEntries(
  Object.entries(known).map(([name, isKnown]) => [
    `path.${name}`,
    (call: Call) =>
      call.caller !== undefined && isKnown(call, String((call.path as Record<string, unknown>)[name])),
  ]),
);
