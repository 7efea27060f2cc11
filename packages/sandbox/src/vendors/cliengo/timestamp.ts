import type { World } from "../../core/world.ts";

/** The present as answers write it: UTC, with milliseconds. */
export function timestamp({ clock }: Pick<World, "clock">): string {
  return new Date(clock.now()).toISOString();
}
