import { refuse } from "../core/refusal.ts";
import type { Call } from "../core/call.ts";
import type { DoorAnswer, DoorCall } from "../core/doors.ts";
import type { SandboxVendor } from "../core/sandbox-vendor.ts";
import type { World } from "../core/world.ts";

interface Pigeon {
  readonly id: string;
  readonly name: string;
}

interface Response<Body> {
  content: { "application/json": Body };
}

/** Lets all pigeons go, and says how many. A query `but` is a pigeon that does not go: then the door fails. */
function letAllFly({ query }: DoorCall, world: World): DoorAnswer {
  const ids = [...pigeons(world).entries()].map(([id]) => id);
  for (const id of ids) {
    if (id === query.get("but")) throw new Error(`${id} stays.`);
    pigeons(world).delete(id);
  }
  return { body: ids.length };
}

/** Gives a file back as it came, with a word about how it came where it is none. */
function takeFeather({ path, body, bytes, mediaType, origin }: DoorCall): DoorAnswer {
  if (bytes.length > 0) return { status: 201, body: bytes, mediaType };
  return { body: { name: path["name"], hasBody: body !== undefined, mediaType, origin } };
}

interface Operations {
  listPigeons: {
    parameters: { query?: { limit?: number; offset?: number } };
    responses: { 200: Response<{ items: Pigeon[]; total: number }> };
  };
  createPigeon: {
    parameters: { query?: never };
    requestBody: { content: { "application/json": { name: string } } };
    responses: { 200: Response<Pigeon> };
  };
  getPigeon: { parameters: { path: { id: string } }; responses: { 200: Response<Pigeon> } };
  deletePigeon: { parameters: { path: { id: string } }; responses: { 204: { content?: never } } };
}

const pigeons = ({ store }: World) => store.table<Pigeon>("pigeons");

/** A loft of three pigeons. A key with the word `breeder` in it may breed; a webhook goes to what a new pigeon is called. */
export const loftVendor: SandboxVendor<Operations> = {
  about: "A loft of three pigeons.",
  credentials: { key: "breeder" },
  seed: (world) => {
    for (const name of ["Ann", "Bob", "Cy"])
      pigeons(world).put(name.toLowerCase(), { id: name.toLowerCase(), name });
  },
  identify: (_scheme, key) => {
    if (key === "stranger") return undefined;
    const permissions = new Set(key.includes("breeder") ? ["breed"] : []);
    return { id: key, permissions, scopes: { company: "loft" }, allowances: { day: 100 } };
  },
  knows: { "path.id": (call: Call) => pigeons(call).has(String(call.path["id"])) },
  handlers: {
    listPigeons: (call) => {
      const { items, total } = call.page([...pigeons(call).values()], ({ name }) => name !== "Bob");
      return { status: 200, body: { items, total } };
    },
    createPigeon: (call) => {
      const id = call.random.hex(6);
      const pigeon = pigeons(call).put(id, { id, name: call.body.name });
      call.post({ event: "hatched", url: call.body.name, body: pigeon });
      if (call.body.name === "Sleepy") refuse(409, "asleep");
      return { status: 200, body: pigeon };
    },
    getPigeon: (call) => ({ status: 200, body: pigeons(call).get(call.path.id) ?? refuse(404) }),
    deletePigeon: (call) => {
      pigeons(call).delete(call.path.id);
      return { status: 204 };
    },
  },
  takeAnswer: ({ answer }, world) => {
    pigeons(world).put("answer", { id: "answer", name: JSON.stringify(answer) });
  },
  doors: {
    "DELETE /pigeons": { does: "lets all fly away", open: letAllFly },
    "POST /feathers/{name}": { does: "takes a feather", takesFiles: true, open: takeFeather },
  },
};
