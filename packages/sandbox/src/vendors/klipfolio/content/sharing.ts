import type { GroupShareRight, UserShareRight } from "@clade/klipfolio";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { found } from "../found.ts";
import type { Asset, GroupRight } from "../rows/content.ts";
import { groups, users } from "../tables.ts";

/** The groups that something is shared with. */
export function groupShareRights(world: World, { share_rights }: Asset): (GroupShareRight & GroupRight)[] {
  return share_rights.map((right) => ({ ...right, group_name: found(groups(world), right.group_id).name }));
}

/** The groups and, one by one, the users that something is shared with. */
export function shareRights(world: World, asset: Asset) {
  const user_share_rights = asset.user_share_rights.map(({ user_id, can_edit }): UserShareRight => {
    const { first_name, last_name } = found(users(world), user_id);
    return { user_id, first_name, last_name, can_edit };
  });
  return { share_rights: groupShareRights(world, asset), user_share_rights };
}

/**
 * Sees to it that something is shared within its account only.
 * @param holders groups or users, as far as there are such
 * @param refuseForeign what one of another account gets; by default the refusal of all that is another company's
 * @throws Refusal where one is missing, or is of another account
 */
export function checkHolders(
  { account }: Asset,
  holders: readonly ({ readonly account: string } | undefined)[],
  refuseForeign: () => never = () => refuse(401, "accessDenied"),
): void {
  for (const holder of holders) {
    if (!holder) refuse(404, "notFound");
    if (holder.account !== account) refuseForeign();
  }
}
