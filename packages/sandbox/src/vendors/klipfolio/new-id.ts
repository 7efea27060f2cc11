import type { World } from "../../core/world.ts";

/** An id as Klipfolio makes them. */
export function newId({ random }: World): string {
  return random.hex(32);
}
