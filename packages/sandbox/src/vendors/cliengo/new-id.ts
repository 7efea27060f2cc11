import type { World } from "../../core/world.ts";

/** An id as the vendor's database makes it: 24 hexadecimal digits, of which the first eight are the time in seconds. */
export function newId({ clock, random }: Pick<World, "clock" | "random">): string {
  const seconds = Math.floor(clock.now() / 1000);
  return seconds.toString(16).padStart(8, "0") + random.hex(16);
}
