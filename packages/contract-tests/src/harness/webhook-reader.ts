/** A vendor's `parseWebhook`, whichever its events are. */
export type WebhookParser = (body: unknown, options?: never) => { event: string; payload: unknown };

/** The same, for a caller who knows the event by a text. */
export type WebhookReader = (
  body: unknown,
  options?: { readonly event: string },
) => { event: string; payload: unknown };
