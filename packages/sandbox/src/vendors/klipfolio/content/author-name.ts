import type { World } from "../../../core/world.ts";
import { fullName } from "../accounts.ts";
import { users } from "../tables.ts";

/** The name of a user in what he made; nothing where he was deleted since. */
export function authorName(world: World, id: string): string {
  const user = users(world).get(id);
  return user ? fullName(user) : "";
}
