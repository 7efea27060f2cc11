import { createWebhookParser, type ParsedWebhook, type ParseWebhook } from "@clade/runtime";
import { events } from "./generated/events.ts";
import type { webhooks } from "./generated/schema.ts";

/** What came to a webhook: the `payload` of `newMessage` or of `newLead`, as `event` says. */
export type CliengoWebhook = ParsedWebhook<webhooks>;

/**
 * Reads what Cliengo sent to a webhook, checks its form and says which of the two events it is: a `newMessage`, or a `newLead`, which
 * has a key. Nothing in a new message shows who sent it.
 *
 * @example
 * const { payload } = parseWebhook(await request.text(), { event: "newLead", key });
 * console.log(payload.name, payload.email);
 * @param body the body of the request: its text, its bytes, or the object that a framework made of it
 * @param options which event it is, where the receiver has an address for each; and the key that the web application showed when the
 * new lead webhook was set up
 * @throws WebhookError if the body is neither event, or is a new lead without that key: answer it with status 400
 * @throws UsageError if an option is unknown or bad, such as an empty key
 */
export const parseWebhook: ParseWebhook<webhooks> = createWebhookParser<webhooks>(events);
