import type { World } from "../../core/world.ts";
import { MINUTE } from "./entities/times.ts";
import { sessions, type SessionRow } from "./tables.ts";

const IDLE = 10 * MINUTE;
const AT_ONCE = 2;

/** Opens a session of a user. A third ends the oldest, which is assumed. */
export function openSession(world: World, user: string, id = world.random.uuid()): SessionRow {
  const open = sessions(world)
    .by("user", user)
    .filter((session) => isOpen(world, session));
  for (const oldest of open.slice(0, Math.max(0, open.length - AT_ONCE + 1)))
    sessions(world).delete(oldest.id);
  return sessions(world).put(id, { id, user, usedAt: world.clock.now() });
}

/** Finds a session that has not ended, and starts its ten minutes anew. */
export function useSession(world: World, id: string): SessionRow | undefined {
  const session = sessions(world).get(id);
  if (!session) return undefined;
  if (isOpen(world, session)) return sessions(world).update(id, { usedAt: world.clock.now() });
  sessions(world).delete(id);
  return undefined;
}

function isOpen({ clock }: World, { usedAt }: SessionRow): boolean {
  return clock.now() - usedAt < IDLE;
}
