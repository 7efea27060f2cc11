import type { VendorDoors } from "../../core/doors.ts";
import { isObject } from "@clade/front";
import { SandboxUsageError } from "../../core/sandbox-usage-error.ts";
import { cligs, keys } from "./tables.ts";

/** What a user did on the web pages of Cligs, where his keys were: there was no call for it. */
export const doors: VendorDoors = {
  "GET /keys": {
    does: "lists the keys, each with its use by application",
    open: (_call, world) => ({ body: [...keys(world).values()] }),
  },

  "POST /keys": {
    does: 'makes a key for the user in {"user": "…"}',
    open: ({ body }, world) => {
      const user = isObject(body) ? body["user"] : undefined;
      if (typeof user !== "string" || user === "") {
        throw new SandboxUsageError('Say whose key it shall be: {"user": "ada"}.');
      }
      const key = world.random.hex(32);
      return { status: 201, body: keys(world).put(key, { key, user, isEnabled: true, usage: {} }) };
    },
  },

  "PATCH /keys/{key}": {
    does: 'disables a key by {"isEnabled": false}, or enables it again',
    open: ({ path: { key = "" }, body }, world) => {
      const isEnabled = isObject(body) ? body["isEnabled"] : undefined;
      if (typeof isEnabled !== "boolean") {
        throw new SandboxUsageError('Say whether it shall be enabled: {"isEnabled": false}.');
      }
      return keys(world).has(key) ? { body: keys(world).update(key, { isEnabled }) } : { status: 404 };
    },
  },

  "DELETE /keys/{key}": {
    does: "deletes a key",
    open: ({ path: { key = "" } }, world) => ({ status: keys(world).delete(key) ? 204 : 404 }),
  },

  "GET /cligs": {
    does: "lists the cligs, each with its user, its title and how often it was followed; ?user=… for those of one user",
    open: ({ query }, world) => {
      const user = query.get("user");
      return { body: [...cligs(world).values()].filter((clig) => user === null || clig.user === user) };
    },
  },

  "PATCH /cligs/{id}": {
    does: 'changes the title of a clig: {"title": "…"}',
    open: ({ path: { id = "" }, body }, world) => {
      const title = isObject(body) ? body["title"] : undefined;
      if (typeof title !== "string") throw new SandboxUsageError('Say the new title: {"title": "Example"}.');
      return cligs(world).has(id) ? { body: cligs(world).update(id, { title }) } : { status: 404 };
    },
  },

  "DELETE /cligs/{id}": {
    does: "deletes a clig",
    open: ({ path: { id = "" } }, world) => ({ status: cligs(world).delete(id) ? 204 : 404 }),
  },
};
