import type { World } from "../../core/world.ts";

/** The present as Klipfolio writes it: in UTC and whole seconds. */
export function timestamp({ clock }: World): string {
  return timestampOf(clock.now());
}

/** @param time in milliseconds since 1970 began */
export function timestampOf(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+/, "");
}
