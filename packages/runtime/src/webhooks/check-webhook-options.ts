import type { VendorEvents } from "../behaviour.ts";
import { UsageError } from "../errors/usage-error.ts";
import { nearestName } from "../options/nearest-name.ts";
import { listNames, refuseUnknownNames } from "../options/refuse-unknown-names.ts";
import type { WebhookOptions } from "../types/webhooks.ts";
import { isJsonObject } from "./is-json-object.ts";

const KNOWN: readonly (keyof WebhookOptions)[] = ["event", "key"];

/**
 * Refuses options that mean nothing.
 * @throws UsageError for what is no object, an unknown name, an event that the vendor does not have, or a key that is there and empty
 */
export function checkWebhookOptions(vendor: VendorEvents, options: WebhookOptions): void {
  if (!isJsonObject(options)) {
    throw new UsageError(`The options of a webhook of ${vendor.title} must be an object.`);
  }
  refuseUnknownNames(`A webhook of ${vendor.title} has no option`, options, KNOWN);
  checkEvent(vendor, options.event);
  if ("key" in options) checkKey(options.key);
}

function checkEvent({ title, events }: VendorEvents, event: unknown): void {
  if (event === undefined) return;
  if (typeof event !== "string") {
    throw new UsageError(`"event" must be a string; got a value of type ${typeof event}.`, {
      option: "event",
    });
  }
  if (Object.hasOwn(events, event)) return;
  const known = Object.keys(events);
  const nearest = nearestName(event, known);
  const hint = nearest ? `Did you mean "${nearest}"?` : `It has ${listNames(known)}.`;
  throw new UsageError(`${title} has no webhook "${event}". ${hint}`, { option: "event" });
}

/** A key that a program forgot to set must not let everybody in. */
function checkKey(key: unknown): void {
  if (typeof key === "string" && key.trim() !== "") return;
  const given = typeof key === "string" ? "an empty one" : `a value of type ${typeof key}`;
  throw new UsageError(`"key" must be a string; got ${given}. Leave it out to take any sender's word.`, {
    option: "key",
  });
}
