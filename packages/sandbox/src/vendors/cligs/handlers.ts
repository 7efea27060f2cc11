import type { operations } from "@clade/cligs";
import type { Handlers } from "../../core/handlers.ts";
import { refuse } from "../../core/refusal.ts";
import type { World } from "../../core/world.ts";
import { cligIdOf } from "./clig-id-of.ts";
import { cligs, keys } from "./tables.ts";

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

function newId(world: World): string {
  const id = world.random.text(6, ALPHABET);
  return cligs(world).has(id) ? newId(world) : id;
}

/** A user sees how many cligs were made with each of his keys, by the names that programs gave. */
function countUse(world: World, key: string, program: string): void {
  const { usage = {} } = keys(world).get(key) ?? {};
  // A program may bear the name of something that every object has, such as toString.
  const before = new Map(Object.entries(usage)).get(program) ?? 0;
  keys(world).update(key, { usage: { ...usage, [program]: before + 1 } });
}

export const handlers: Handlers<operations> = {
  createClig: (call) => {
    const { url, title, appid } = call.query;
    const { caller, credential } = call;
    const id = newId(call);
    cligs(call).put(id, {
      id,
      url,
      visits: 0,
      ...(title !== undefined && { title }),
      ...(caller && { user: caller.id }),
    });
    if (credential !== undefined && appid !== undefined) countUse(call, credential, appid);
    return { status: 200, body: `http://cli.gs/${id}` };
  },

  expandClig: (call) => ({ status: 200, body: cligs(call).get(cligIdOf(call.query.clig))?.url ?? "" }),

  followClig: (call) => {
    const { cligId } = call.path;
    const { visits, url } = cligs(call).get(cligId) ?? refuse(404);
    cligs(call).update(cligId, { visits: visits + 1 });
    return { status: 301, headers: { location: url } };
  },
};
