import type { Call } from "../../core/call.ts";
import { callerOf } from "./caller-of.ts";
import { privilegesOf } from "./privileges.ts";
import type { ContactRow } from "./tables.ts";

/** Whether the caller sees a contact: one of his company, and where he sees only his own, one that is assigned to him. */
export function contactVisibility(call: Call): (row: ContactRow) => boolean {
  const { id, companyId } = callerOf(call);
  const seesAll = privilegesOf(call).includes(
    call.operation.method === "get" ? "clients_read" : "clients_write",
  );
  return (row) => row.companyId === companyId && (seesAll || row.contact.assignedTo === id);
}
