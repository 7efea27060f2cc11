import type { Caller } from "../../core/caller.ts";
import type { World } from "../../core/world.ts";
import { permissionsOf } from "./permissions.ts";
import { tokens, users } from "./tables.ts";

/** The token is the user name of HTTP Basic; nobody looks at the password. */
export function identify(_scheme: string, credential: string, world: World): Caller | undefined {
  const [token = ""] = credential.split(":", 1);
  const { userId } = tokens(world).get(token) ?? {};
  const user = users(world).get(String(userId));
  return user && { id: String(user.id), permissions: permissionsOf(user) };
}
