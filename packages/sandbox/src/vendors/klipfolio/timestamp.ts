import { isoSeconds } from "../../core/iso-seconds.ts";
import type { World } from "../../core/world.ts";

/** The present as Klipfolio writes it. */
export function timestamp({ clock }: World): string {
  return isoSeconds(clock.now());
}
