import { isJson, listWebhooks, type Bundle, type Webhook } from "@clade/bundle";
import type { EventBehaviour, VendorEvents } from "@clade/runtime";
import { bodyShape } from "./body-shape.ts";
import { vendorTitle } from "./vendor-title.ts";

/**
 * Reads a bundle's webhooks into the table by which a receiver knows them; nothing where the vendor has none.
 *
 * @throws Error when a webhook has no JSON body, or a schema that the table cannot hold.
 */
export function eventsTable(vendor: string, bundle: Bundle): VendorEvents | undefined {
  const webhooks = listWebhooks(bundle);
  if (webhooks.length === 0) return undefined;
  return {
    vendor,
    title: vendorTitle(bundle),
    events: Object.fromEntries(webhooks.map((webhook) => [webhook.name, eventBehaviour(bundle, webhook)])),
  };
}

function eventBehaviour(bundle: Bundle, { name, requestBody, object }: Webhook): EventBehaviour {
  const { tells, proof } = object["x-event"] ?? {};
  const content = Object.entries(requestBody?.content ?? {});
  const json = content.find(([mediaType]) => isJson(mediaType));
  if (!json) throw new Error(`The webhook ${name} has no JSON body.`);
  return {
    ...(tells && { tells }),
    ...(proof !== undefined && { proof }),
    body: bodyShape(bundle, json[1].schema ?? true, `the body of ${name}`),
  };
}
