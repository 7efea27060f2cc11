import type { World } from "../../../core/world.ts";
import { counters, type IdSpace } from "../tables.ts";
import { seedCustomFields } from "./custom-fields.ts";
import { seedCustomers } from "./customers.ts";
import { seedFiles } from "./files.ts";
import { seedUsers } from "./users.ts";
import { seedWork } from "./work.ts";

export { sampleToken } from "./users.ts";

/** The highest ids of what is seeded. */
const lastIds: Readonly<Record<IdSpace, number>> = {
  customer: 159912,
  case: 48120,
  opportunity: 61044,
  task: 90233,
  note: 300711,
  comment: 51220,
  customfield: 463,
  file: 2330,
  folder: 111,
  linkedfile: 120,
};

/** The account that the spec's examples are about. */
export function seed(world: World): void {
  seedUsers(world);
  seedCustomFields(world);
  seedFiles(world);
  seedCustomers(world);
  seedWork(world);
  for (const [space, last] of Object.entries(lastIds)) counters(world).put(space, { last });
}
