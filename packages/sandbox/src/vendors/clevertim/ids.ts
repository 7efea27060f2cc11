import type { World } from "../../core/world.ts";
import { counters, type IdSpace } from "./tables.ts";

/** A new id, above all that were ever given among such objects. */
export function newId(world: World, space: IdSpace): number {
  const { last = 0 } = counters(world).get(space) ?? {};
  return counters(world).put(space, { last: last + 1 }).last;
}
