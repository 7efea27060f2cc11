import type { Call } from "../../core/call.ts";
import { users } from "./tables.ts";

/** What whoever runs an account has. */
export const allPrivileges =
  "clients_read,clients_write,users_read,users_write,website_read,website_write,stats_read";

const READ_CONTACTS = ["clients_read", "clients_read_assigned"];
const WRITE_CONTACTS = ["clients_write", "clients_write_assigned"];

/**
 * The privileges of which one is needed, by the tag of an operation. The vendor documents what each privilege grants; which
 * calls ask for which is assumed. Conversations, the account and its plan have none.
 */
const NEEDED: Readonly<
  Record<string, { readonly read: readonly string[]; readonly write: readonly string[] }>
> = {
  Contacts: { read: READ_CONTACTS, write: WRITE_CONTACTS },
  Users: { read: ["users_read"], write: ["users_write"] },
  Sites: { read: ["website_read"], write: ["website_write"] },
  Chatbots: { read: ["website_read"], write: ["website_write"] },
};

/** What every user may do: see himself. */
const ALWAYS = ["getCurrentUser"];

export function privilegesOf(call: Call): readonly string[] {
  return (
    users(call)
      .get(call.caller?.id ?? "")
      ?.user.privileges?.split(",") ?? []
  );
}

export function mayCall(call: Call): boolean {
  const { id, method, object } = call.operation;
  const needed = NEEDED[object.tags?.[0] ?? ""];
  if (!needed || ALWAYS.includes(id)) return true;
  const privileges = privilegesOf(call);
  return needed[method === "get" ? "read" : "write"].some((privilege) => privileges.includes(privilege));
}
