import type { World } from "../../../core/world.ts";
import { seedPeople } from "./people.ts";
import { seedRecords } from "./records.ts";
import { seedSettings } from "./settings.ts";
import { seedWork } from "./work.ts";

/** One organization, Acme, which makes a website. */
export function seed(world: World): void {
  seedPeople(world);
  seedWork(world);
  seedRecords(world);
  seedSettings(world);
}
