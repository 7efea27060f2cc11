import { isObject } from "@clade/front";
import type { VendorDoors } from "../../core/doors.ts";
import { SandboxUsageError } from "../../core/sandbox-usage-error.ts";
import type { World } from "../../core/world.ts";
import { addMessage } from "./add-message.ts";
import { announceMessage } from "./announce-message.ts";
import { company } from "./seed.ts";
import { conversations, keys, leadWebhooks, users } from "./tables.ts";

function textIn(body: unknown, name: string, example: string): string {
  const value = isObject(body) ? body[name] : undefined;
  if (typeof value === "string" && value !== "") return value;
  throw new SandboxUsageError(`Give "${name}" in the body: ${example}.`);
}

function userIn(body: unknown, world: World): string {
  if (isObject(body) && "email" in body) {
    const email = textIn(body, "email", '{"email": "ana@tienda.example"}');
    // Nothing keeps anybody from signing up again with the same address.
    const row = [...users(world).values()].findLast(({ user }) => user.email === email);
    if (!row) throw new SandboxUsageError(`There is no user with the address ${email}.`);
    return row.id;
  }
  const userId = textIn(body, "userId", '{"userId": "5de12d55e4b096a8283b6ed7"}');
  if (!users(world).has(userId)) throw new SandboxUsageError(`There is no user ${userId}.`);
  return userId;
}

/** What users of Cliengo do in its web application, and visitors on a site. */
export const doors: VendorDoors = {
  "GET /keys": {
    does: "lists the keys, each with its user",
    open: (_call, world) => ({
      body: Object.fromEntries([...keys(world).entries()].map(([key, { userId }]) => [key, userId])),
    }),
  },

  "POST /keys": {
    does: 'makes a key for a user: {"userId": "…"}, or {"email": "…"} for whoever signed up and knows no id of his',
    open: ({ body }, world) => {
      const userId = userIn(body, world);
      const key = world.random.uuid();
      keys(world).put(key, { userId });
      return { status: 201, body: { key, userId } };
    },
  },

  "DELETE /keys/{key}": {
    does: "deletes a key",
    open: ({ path: { key = "" } }, world) => ({ status: keys(world).delete(key) ? 204 : 404 }),
  },

  "PUT /lead-webhook": {
    does: 'has new leads sent to an address of this machine, and tells the key that comes with them: {"url": "…"}',
    open: ({ body }, world) => {
      const url = textIn(body, "url", '{"url": "http://127.0.0.1:3000/leads"}');
      return { body: leadWebhooks(world).put(company, { url, key: world.random.uuid() }) };
    },
  },

  "POST /conversations/{id}/messages": {
    does: 'lets the visitor say something: {"text": "…"}',
    open: ({ path: { id = "" }, body }, world) => {
      if (!conversations(world).has(id)) return { status: 404 };
      const { message } = addMessage(world, id, "visitor", textIn(body, "text", '{"text": "Hola"}'));
      const row = conversations(world).get(id);
      if (row) announceMessage(world, row);
      return { status: 201, body: message };
    },
  },

  "PUT /conversations/{id}/operator": {
    does: "lets an operator take the conversation over",
    open: ({ path: { id = "" } }, world) => {
      const row = conversations(world).get(id);
      if (!row) return { status: 404 };
      conversations(world).update(id, { conversation: { ...row.conversation, intercepted: true } });
      return {};
    },
  },

  "GET /webhooks": {
    does: "lists the webhooks that were sent, and what came of each",
    open: (_call, world) => ({ body: [...world.store.table("outbox").values()] }),
  },
};
