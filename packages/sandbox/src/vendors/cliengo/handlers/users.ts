import type { operations } from "@clade/cliengo";
import type { Handlers } from "../../../core/handlers.ts";
import { without } from "../../../core/without.ts";
import { callerOf } from "../caller-of.ts";
import { newId } from "../new-id.ts";
import { tokens, users as table, type UserRow } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

/** The five fields that the vendor's samples show after a user was created or changed. */
function inShort({ user: { id, name, email, privileges, creationDate } }: UserRow) {
  return {
    id,
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    privileges: privileges ?? "",
    ...(creationDate !== undefined && { creationDate }),
  };
}

/** What a list shows of a user. */
function asRow({ user }: UserRow) {
  return without(user, "privileges", "roles", "alreadyClosedFirstModal");
}

export const users: Handlers<operations> = {
  listUsers: (call) => {
    const { items, ...paging } = call.page(table(call).by("company", callerOf(call).companyId));
    return { status: 200, body: { results: items.map(asRow), paging } };
  },

  createUser: (call) => {
    const { password, ...fields } = call.body;
    const id = newId(call);
    const { companyId } = callerOf(call);
    const user = { id, companyId, privileges: "", ...fields, creationDate: timestamp(call) };
    return { status: 200, body: inShort(table(call).put(id, { id, companyId, user, password })) };
  },

  getUser: (call) => ({ status: 200, body: userAt(table(call).get(call.path.userId)).user }),

  updateUser: (call) => {
    const { password, ...fields } = call.body;
    const row = userAt(table(call).get(call.path.userId));
    const user = { ...row.user, ...fields };
    const changed = table(call).update(row.id, { user, password: password ?? row.password });
    return { status: 200, body: inShort(changed) };
  },

  getCurrentUser: (call) => ({ status: 200, body: callerOf(call).user }),

  getJwt: (call) => {
    const part = (value: object): string => btoa(JSON.stringify(value)).replaceAll("=", "");
    const userId = callerOf(call).id;
    const iat = Math.floor(call.clock.now() / 1000);
    const jwt = `${part({ alg: "HS256" })}.${part({ sub: userId, iat })}.${call.random.hex(43)}`;
    tokens(call).put(jwt, { userId });
    return { status: 200, body: { jwt } };
  },
};

function userAt(row: UserRow | undefined): UserRow {
  if (!row) throw new Error("There is no such user, although its id was found.");
  return row;
}
