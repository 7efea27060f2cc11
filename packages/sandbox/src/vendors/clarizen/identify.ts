import type { Caller } from "../../core/caller.ts";
import type { World } from "../../core/world.ts";
import { parseId } from "./entities/entity-id.ts";
import { findEntity } from "./entities/find-entity.ts";
import { textIn } from "./entities/text-in.ts";
import { useSession } from "./sessions.ts";
import { apiKeys, type EntityRow } from "./tables.ts";

/** The id of the organization that there is, without its type. */
export const ORGANIZATION = "1234567-09b3-4447-820f-f7102d6835c3";

/** Whom a session or a key belongs to. */
export function identify(scheme: string, credential: string, world: World): Caller | undefined {
  const id = scheme === "session" ? useSession(world, credential)?.user : ownerOfKey(world, credential);
  const user = id === undefined ? undefined : activeUser(world, id);
  return user && { id: user.id, scopes: { user: user.id, license: user.id, company: ORGANIZATION } };
}

/** A user who has neither been suspended nor deleted. */
export function activeUser(world: World, id: string): EntityRow | undefined {
  const user = findEntity(world, id);
  return user?.values["State"] === "/State/Active" ? user : undefined;
}

/** The own part of a value of a pick list, such as `Full`. */
export function licenseOf({ values }: EntityRow): string {
  return parseId(textIn(values, "LicenseType"))?.own ?? "None";
}

function ownerOfKey(world: World, key: string): string | undefined {
  const known = apiKeys(world).get(key);
  return known && known.validUntil > world.clock.now() ? known.user : undefined;
}
