import type { operations } from "@clade/klipfolio";
import type { SandboxVendor } from "../../core/sandbox-vendor.ts";
import { contentDoors } from "./content/doors.ts";
import { examples } from "./examples.ts";
import { handlers } from "./handlers/index.ts";
import { identify } from "./identify.ts";
import { knows } from "./knows.ts";
import { mayCall } from "./may-call.ts";
import { peopleDoors } from "./people/doors.ts";
import { seed } from "./seed.ts";
import { keys } from "./seed/ids.ts";
import { prepare } from "./tables.ts";

/** Klipfolio: an agency, its clients, and what they show. */
export const vendor: SandboxVendor<operations> = {
  about: "An agency, its two clients, and what they show.",
  credentials: { apiKey: keys.ada },
  prepare,
  seed,
  identify,
  mayCall,
  knows,
  handlers,
  examples,
  doors: { ...peopleDoors, ...contentDoors },
};
