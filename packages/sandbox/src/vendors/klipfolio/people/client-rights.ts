import type { ClientShareRight } from "@clade/klipfolio";
import type { World } from "../../../core/world.ts";
import { found } from "../found.ts";
import type { Client } from "../rows/people.ts";
import { groups } from "../tables.ts";

/** The share rights of a client as an answer has them. */
export function clientRights(world: World, { share_rights }: Client): ClientShareRight[] {
  return share_rights.map(({ group_id, can_manage }) => ({
    group_id,
    group_name: found(groups(world), group_id).name,
    can_manage,
  }));
}
