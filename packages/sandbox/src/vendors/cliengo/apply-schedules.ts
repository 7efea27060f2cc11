import type { World } from "../../core/world.ts";
import { changeContact } from "./change-contact.ts";
import { instantOf } from "./instant-of.ts";
import { contacts } from "./tables.ts";

/** Gives contacts the status that was planned for a time which has come, as of that time: nobody looked until now. */
export function applySchedules(world: World): void {
  for (const { contact, schedule } of contacts(world).by("scheduled", "yes")) {
    if (!schedule) continue;
    const time = instantOf(schedule.at);
    if (time > world.clock.now()) continue;
    contacts(world).update(contact.id, { schedule: undefined });
    changeContact(world, contact.id, { status: schedule.status }, { at: new Date(time).toISOString() });
  }
}
