import type { World } from "../../core/world.ts";
import { leadWebhooks, type ContactRow } from "./tables.ts";

/** Sends the webhook for a new lead, where the account has one. Its fields beside the key are the contact's, which is assumed. */
export function announceLead(world: World, companyId: string, contact: ContactRow["contact"]): void {
  const webhook = leadWebhooks(world).get(companyId);
  if (!webhook) return;
  world.post({ event: "newLead", url: webhook.url, body: { ...contact, key: webhook.key } });
}
