import type { Caller } from "../../core/caller.ts";
import type { World } from "../../core/world.ts";
import { account } from "./accounts.ts";
import type { Role, User } from "./rows/people.ts";
import { roles, users } from "./tables.ts";

/**
 * The user whose API key or whose e-mail address and password it is. One who is locked out is not let in, which is assumed.
 */
export function identify(scheme: string, credential: string, world: World): Caller | undefined {
  const user = scheme === "basic" ? userOfPassword(world, credential) : userOfKey(world, credential);
  return user && !user.is_locked_out ? callerFrom(world, user) : undefined;
}

function userOfKey(world: World, key: string): User | undefined {
  return users(world).by("apiKey", key)[0];
}

function userOfPassword(world: World, credential: string): User | undefined {
  const colon = credential.indexOf(":");
  const password = credential.slice(colon + 1);
  return users(world)
    .by("email", credential.slice(0, colon).toLowerCase())
    .find((user) => user.password === password);
}

function callerFrom(world: World, user: User): Caller {
  const { resources } = account(world, user.account);
  const day = resources["api.requests.perDay"];
  return {
    id: user.id,
    // Asked for one or two of many hundred, with each request.
    permissions: {
      has: (permission) => rolesOf(world, user).some((role) => role.permissions.includes(permission)),
    },
    scopes: { company: user.account },
    ...(day !== undefined && day >= 0 && { allowances: { day } }),
  };
}

/** What the user may do by all of his roles. */
export function permissionsOf(world: World, user: User): ReadonlySet<string> {
  return new Set(rolesOf(world, user).flatMap(({ permissions }) => permissions));
}

function rolesOf(world: World, user: User): Role[] {
  return user.roles.flatMap((role) => roles(world).get(role) ?? []);
}
