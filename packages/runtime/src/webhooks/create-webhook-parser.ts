import type { VendorEvents } from "../behaviour.ts";
import { WebhookError, type WebhookFault } from "../errors/webhook-error.ts";
import { atPointer } from "../response/json-pointer.ts";
import type { ParsedWebhook, ParseWebhook, WebhookOptions } from "../types/webhooks.ts";
import { checkWebhookOptions } from "./check-webhook-options.ts";
import { faultsOf } from "./faults-of.ts";
import { isSameSecret } from "./is-same-secret.ts";
import { readPayload } from "./read-payload.ts";
import { recogniseEvent } from "./recognise-event.ts";

/** An error tells this many faults; it must not grow with what a stranger sends. */
const MOST_FAULTS = 20;

/**
 * Makes what reads the webhooks of a vendor.
 *
 * @param vendor the generated table of the vendor's events
 */
export function createWebhookParser<Webhooks extends object>(vendor: VendorEvents): ParseWebhook<Webhooks> {
  return (body: unknown, options: WebhookOptions = {}) => {
    checkWebhookOptions(vendor, options);
    const refuse = (problem: string): never => {
      throw new WebhookError(vendor, options.event, [{ pointer: "", problem }]);
    };
    const payload = readPayload(body, refuse);
    const event = options.event ?? recogniseEvent(vendor, payload, refuse);
    const [first, ...others] = findFaults(vendor, event, payload, options.key);
    if (first) throw new WebhookError(vendor, event, [first, ...others]);
    return { event, payload } as ParsedWebhook<Webhooks, never>;
  };
}

/** Who does not know the key is told of that alone. */
function findFaults(
  { events }: VendorEvents,
  event: string,
  payload: object,
  key: string | undefined,
): WebhookFault[] {
  const behaviour = events[event];
  if (!behaviour) return [];
  const { proof, body } = behaviour;
  const doubt = proof === undefined || key === undefined ? undefined : doubtOf(payload, proof, key);
  return doubt ? [doubt] : firstOf(faultsOf(body, payload), MOST_FAULTS);
}

function doubtOf(payload: object, pointer: string, key: string): WebhookFault | undefined {
  const sent = atPointer(payload, pointer);
  if (sent === undefined || sent === null) return { pointer, problem: "is missing" };
  if (typeof sent === "string" && isSameSecret(sent, key)) return undefined;
  return { pointer, problem: "is not the receiver's key" };
}

function firstOf<Item>(items: Iterable<Item>, most: number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.push(item) === most) break;
  }
  return first;
}
