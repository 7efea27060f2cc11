import type { KlipInstance } from "@clade/klipfolio";
import type { World } from "../../../core/world.ts";
import { found } from "../found.ts";
import type { KlipInstance as KlipInstanceRow } from "../rows/content.ts";
import { klipInstances, klips } from "../tables.ts";

/** All Klip instances of a tab. */
export function klipsOnTab(world: World, tabId: string): KlipInstance[] {
  return klipInstances(world)
    .by("tab", tabId)
    .map((instance) => klipOnTab(world, instance));
}

/** A Klip instance as an answer has it. Its name is that of the Klip. */
export function klipOnTab(world: World, { id, klip_id }: KlipInstanceRow): KlipInstance {
  return { id, klip_id, name: found(klips(world), klip_id).name };
}
