import type { Call } from "../../core/call.ts";
import { refuse } from "../../core/refusal.ts";
import type { World } from "../../core/world.ts";
import type { Client, Company, User } from "./rows/people.ts";
import { clients, companies, users } from "./tables.ts";
import { valueAt } from "./value-at.ts";

/** A call of whichever operation. */
export type AnyCall = Omit<Call, "path" | "query" | "body">;

/** What a call of whichever operation asks for. */
interface Request {
  readonly query: unknown;
  readonly body: unknown;
}

/**
 * The user who calls.
 * @throws Error where nobody does, which cannot be: every operation takes credentials
 */
export function callerOf(call: AnyCall): User {
  const user = call.caller && users(call).get(call.caller.id);
  if (!user) throw new Error(`${call.operation.id} has no caller.`);
  return user;
}

/**
 * The account that a call works in: the client that it names in its query or its body, or else the caller's own. That there is
 * such a client, and that the caller may enter it, was seen to before.
 */
export function accountOf(call: AnyCall & Request): string {
  return namedClients(call)[0] ?? callerOf(call).account;
}

/** The client that a call names, to work in or to copy to. */
export function namedClients({ query, body }: Request): string[] {
  return [valueAt(query, "client_id"), valueAt(body, "client_id")].filter((id) => id !== undefined);
}

/**
 * Refuses a call that names something which there is not.
 * @throws Refusal always: with 404, or with 401 where the operation does not document that
 */
export function refuseUnknown({ operation }: AnyCall): never {
  return operation.responses["404"] ? refuse(404, "notFound") : refuse(401, "accessDenied");
}

/**
 * A company or client.
 * @throws Error if there is none, which is a mistake of ours: whatever belongs to an account goes with it
 */
export function account(world: World, id: string): Company | Client {
  const found = companies(world).get(id) ?? clients(world).get(id);
  if (!found) throw new Error(`There is no account ${id}.`);
  return found;
}

/** The name of the account, as it stands in what belongs to it. */
export function accountName(world: World, id: string): string {
  return account(world, id).name;
}

/** First and last name. */
export function fullName({ first_name, last_name }: User): string {
  return `${first_name} ${last_name}`;
}
