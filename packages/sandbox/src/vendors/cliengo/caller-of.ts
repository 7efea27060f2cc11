import type { Call } from "../../core/call.ts";
import { users, type UserRow } from "./tables.ts";

/**
 * The user who calls.
 * @throws Error where the operation takes no credentials, which is a mistake of a handler's
 */
export function callerOf(call: Pick<Call, "caller" | "store" | "clock" | "random" | "post">): UserRow {
  const user = users(call).get(call.caller?.id ?? "");
  if (!user) throw new Error("Nobody calls.");
  return user;
}
