import type { World } from "../../../core/world.ts";
import type { Role } from "../rows/people.ts";
import { roles } from "../tables.ts";

/** The roles that an account has: the built-in ones and its own. */
export function rolesOf(world: World, account: string): Role[] {
  return roles(world).filter((role) => role.account === undefined || role.account === account);
}

/** Whether a role is one that users of an account can have. */
export function isRoleOf(world: World, id: string, account: string): boolean {
  const role = roles(world).get(id);
  return role !== undefined && (role.account === undefined || role.account === account);
}
