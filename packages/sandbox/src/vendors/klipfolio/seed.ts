import type { World } from "../../core/world.ts";
import { seedContent } from "./seed/content.ts";
import { seedPeople } from "./seed/people.ts";

/** An agency with two clients, its users and what they made. */
export function seed(world: World): void {
  seedPeople(world);
  seedContent(world);
}
