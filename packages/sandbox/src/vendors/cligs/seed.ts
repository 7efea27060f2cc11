import type { World } from "../../core/world.ts";
import { cligs, keys } from "./tables.ts";

/** The key of the seeded user, which is that of the spec's samples. */
export const sampleKey = "0123456789abcdef0123456789abcdef";

/** A user with one key and one clig, and a clig of nobody's. */
export function seed(world: World): void {
  keys(world).put(sampleKey, { key: sampleKey, user: "ada", isEnabled: true, usage: { demo: 1 } });
  cligs(world).put("Ts8p6Y", { id: "Ts8p6Y", url: "http://example.com/a?b=1", visits: 0 });
  const own = { id: "2BAzKa", url: "https://example.com/", title: "Example", user: "ada", visits: 0 };
  cligs(world).put(own.id, own);
}
