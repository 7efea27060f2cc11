import type { World } from "../../../core/world.ts";
import { newId } from "../new-id.ts";
import type { Mail } from "../rows/people.ts";
import { mails } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

/** Notes an e-mail in place of sending it. */
export function sendMail(world: World, to: string, about: Mail["about"]): void {
  const id = newId(world);
  mails(world).put(id, { id, to, about, date: timestamp(world) });
}
