import { adminRole } from "./admin-role.ts";
import type { Asset } from "./rows/content.ts";
import type { Client, User } from "./rows/people.ts";

/** How far somebody's access goes: `use` is to see it and to work with it, `edit` is to change or delete it as well. */
export type Reach = "use" | "edit";

export function isAdmin(user: User): boolean {
  return user.roles.includes(adminRole);
}

/** Whether a user has access to a client: an Admin of its company to any, others to those that are shared with their groups. */
export function reachesClient(user: User, client: Client, reach: Reach = "use"): boolean {
  if (client.company !== user.account) return false;
  return (
    isAdmin(user) ||
    client.share_rights.some(
      ({ group_id, can_manage }) => user.groups.includes(group_id) && (reach === "use" || can_manage),
    )
  );
}

/**
 * Whether a user has access to a tab, a Klip or a data source of his own account: as an Admin, because he made it, or because it
 * is shared with him or with one of his groups. That Admins need no share is assumed.
 */
export function reachesAsset(user: User, asset: Asset, reach: Reach = "use"): boolean {
  if (isAdmin(user) || asset.created_by === user.id) return true;
  const rights = [
    ...asset.share_rights.filter(({ group_id }) => user.groups.includes(group_id)),
    ...asset.user_share_rights.filter(({ user_id }) => user_id === user.id),
  ];
  return rights.some(({ can_edit }) => reach === "use" || can_edit);
}

/** The assets of an account that a user has access to. Who has entered a client has access to all that is there. */
export function reachable<Row extends Asset>(user: User, account: string, assets: readonly Row[]): Row[] {
  return assets.filter((asset) => account !== user.account || reachesAsset(user, asset));
}
