import type { World } from "../../../core/world.ts";
import { isAdmin } from "../access.ts";
import { adminRole } from "../admin-role.ts";
import type { User } from "../rows/people.ts";
import { users } from "../tables.ts";

/** Whether a user is the only one of his account with the role Admin, which must have one. */
export function isLastAdmin(world: World, user: User): boolean {
  const isOther = ({ id, account }: User): boolean => id !== user.id && account === user.account;
  return isAdmin(user) && !users(world).by("role", adminRole).some(isOther);
}
