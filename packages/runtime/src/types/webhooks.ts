import type { JsonBody } from "./bodies.ts";

/** The one operation of a webhook. */
type OperationOf<Webhook> = Extract<Webhook[keyof Webhook], { responses: unknown }>;

/**
 * What a receiver may get where the spec has `Value`: a property that is not required may be null as well as absent, at every
 * depth, since many senders write null for what they do not have.
 */
export type Received<Value> = Value extends readonly (infer Item)[]
  ? Received<Item>[]
  : Value extends object
    ? { [Name in keyof Value]: Received<Value[Name]> | NullIfOptional<Value, Name> }
    : Value;

/** A name that may be any string is that of a map, which requires none. */
type NullIfOptional<Value, Name extends keyof Value> = undefined extends Value[Name]
  ? null
  : string extends Name
    ? null
    : never;

/** What a webhook brought: the event's name and its body, so that a `switch` over `event` narrows `payload`. */
export type ParsedWebhook<Webhooks, Event extends keyof Webhooks = keyof Webhooks> = {
  [Name in Event]: {
    readonly event: Name;
    /** The body as it came, with whatever the vendor added to it. */
    readonly payload: Received<JsonBody<OperationOf<Webhooks[Name]>>>;
  };
}[Event];

/** What a receiver knows before it looks at the body. */
export interface WebhookOptions<Event extends string = string> {
  /**
   * Which event it is, where the receiver has an address for each: the form and the key of that event are then asked of every
   * body. Default: the body tells.
   */
  readonly event?: Event | undefined;
  /**
   * The secret that the vendor puts into the body, where the event has one: a body without it or with another is an error.
   * An event that has none is not checked, so a sender can pass for the vendor by such an event unless `event` excludes it.
   * Default: any sender is taken for the vendor. An undefined or empty key is refused, so that one that is not set lets nobody in.
   */
  readonly key?: string;
}

/**
 * Reads what a vendor sent to a webhook, checks its form and says which event it is.
 *
 * The form is what the vendor's spec says of types, of what is required and of words to choose from; formats, patterns and bounds
 * are left alone, since the vendor may widen them. Null is right for whatever is not required. What the spec does not know stays in
 * the payload.
 *
 * @param body the body of the request: its text, its bytes, or the object that a framework made of it
 * @throws WebhookError if the body is no event of the vendor, or does not have the key
 * @throws UsageError if an option is unknown or bad
 */
export type ParseWebhook<Webhooks extends object> = <
  Event extends keyof Webhooks & string = keyof Webhooks & string,
>(
  body: unknown,
  options?: WebhookOptions<Event>,
) => ParsedWebhook<Webhooks, Event>;
