import { testBundleRule } from "../../testing/test-bundle-rule.ts";

interface Parts {
  readonly event?: object;
  readonly properties?: object;
  readonly example?: unknown;
}

function webhook({ event, properties = {}, example = {} }: Parts): object {
  const content = { "application/json": { schema: { properties }, examples: { one: { value: example } } } };
  return { post: { operationId: "receiveIt", ...(event && { "x-event": event }), requestBody: { content } } };
}

const key = { type: "string", "x-secret": { sample: "k1" } };
const letter: Parts = {
  event: { tells: ["text", "stamp"] },
  properties: { text: {}, stamp: {}, to: {} },
  example: { to: "Ann", stamp: 1 },
};
const parcel: Parts = {
  event: { proof: "/key" },
  properties: { key, weight: {}, to: {} },
  example: { key: "k1", to: "Ann" },
};

function document(webhooks: Record<string, object>, more: object = {}): object {
  return { openapi: "3.1.0", paths: {}, webhooks, ...more };
}

function both(changes: { letter?: Parts; parcel?: Parts }, more: object = {}): object {
  return document(
    {
      letterCame: webhook({ ...letter, ...changes.letter }),
      parcelCame: webhook({ ...parcel, ...changes.parcel }),
    },
    more,
  );
}

const bodyOf = (name: string) => `webhooks > ${name} > post > requestBody > content > application/json`;
const exampleOf = (name: string) => `${bodyOf(name)} > examples > one > value`;

testBundleRule("event-recognised", [
  {
    title: "accepts events that are told by what the others lack, and one that is told by nothing",
    document: both({}),
    problems: [],
  },
  {
    title: "accepts a document without webhooks, and a single event that says nothing of itself",
    document: document({ letterCame: webhook({}) }),
    problems: [],
  },
  {
    title: "accepts a proof deep in the body, behind references",
    document: both(
      {
        parcel: {
          event: { proof: "/sender/key" },
          properties: { sender: { $ref: "#/components/schemas/Sender" } },
          example: { sender: { key: "k1" } },
        },
      },
      {
        components: {
          schemas: { Sender: { properties: { key: { $ref: "#/components/schemas/Key" } } }, Key: key },
        },
      },
    ),
    problems: [],
  },
  {
    title: "refuses an event that is no webhook's, in a path and in a callback",
    document: both(
      {},
      {
        paths: {
          "/letters": {
            post: { "x-event": {}, callbacks: { sent: { "{$url}": { post: { "x-event": {} } } } } },
          },
        },
      },
    ),
    problems: [
      {
        message: "Only the operation of a webhook is an event: remove this x-event.",
        at: "paths > /letters > post > x-event",
      },
      {
        message: "Only the operation of a webhook is an event: remove this x-event.",
        at: "paths > /letters > post > callbacks > sent > {$url} > post > x-event",
      },
    ],
  },
  {
    title: "refuses one of several webhooks without an x-event",
    document: document({ letterCame: webhook(letter), parcelCame: webhook({ example: { to: "Ann" } }) }),
    problems: [
      {
        message: `There are several events, so "parcelCame" needs an x-event.`,
        at: "webhooks > parcelCame > post",
      },
    ],
  },
  {
    title: "refuses a webhook that is called in two ways",
    document: document({ letterCame: { ...webhook(letter), put: {} } }),
    problems: [
      {
        message: `The webhook "letterCame" is one event, so it has one operation.`,
        at: "webhooks > letterCame > post",
      },
      {
        message: `There are several events, so "letterCame" needs an x-event.`,
        at: "webhooks > letterCame > put",
      },
    ],
  },
  {
    title: "refuses a second event that is told by nothing, since neither is then recognised",
    document: both({ letter: { event: {}, example: { to: "Ann" } } }),
    problems: [
      {
        message: `A receiver takes the example "one" for "letterCame" or "parcelCame", not for "letterCame".`,
        at: exampleOf("letterCame"),
      },
      {
        message: `Only one event may do without "tells", and neither "letterCame" nor "parcelCame" has it.`,
        at: "webhooks > parcelCame > post > x-event",
      },
      {
        message: `A receiver takes the example "one" for "letterCame" or "parcelCame", not for "parcelCame".`,
        at: exampleOf("parcelCame"),
      },
    ],
  },
  {
    title: "refuses a telling property that the body does not have",
    document: both({ letter: { event: { tells: ["stamp", "txt"] } } }),
    problems: [
      {
        message: `The body of "letterCame" has no property "txt". Did you mean "text"?`,
        at: "webhooks > letterCame > post > x-event > tells > 1",
      },
    ],
  },
  {
    title: "refuses a telling property that another event has too",
    document: both({ letter: { event: { tells: ["to"] } }, parcel: { example: { key: "k1" } } }),
    problems: [
      {
        message: `The body of "parcelCame" has "to" too: it tells nothing.`,
        at: "webhooks > letterCame > post > x-event > tells > 0",
      },
    ],
  },
  {
    title: "refuses an example that a receiver would take for another event",
    document: both({ letter: { example: { to: "Ann" } }, parcel: { example: { key: "k1", text: "Hello" } } }),
    problems: [
      {
        message: `A receiver takes the example "one" for "parcelCame", not for "letterCame".`,
        at: exampleOf("letterCame"),
      },
      {
        message: `A receiver takes the example "one" for "letterCame", not for "parcelCame".`,
        at: exampleOf("parcelCame"),
      },
    ],
  },
  {
    title: "refuses an example of which nothing tells, where every event is told by something",
    document: both({ parcel: { event: { tells: ["weight"] } } }),
    problems: [
      {
        message: `A receiver takes the example "one" for no event, not for "parcelCame".`,
        at: exampleOf("parcelCame"),
      },
    ],
  },
  {
    title: "refuses a proof of which the schema knows nothing",
    document: both({ parcel: { event: { proof: "/keys/0" } } }),
    problems: [
      {
        message: `The schema of the body has nothing at "/keys/0".`,
        at: "webhooks > parcelCame > post > x-event > proof",
      },
    ],
  },
  {
    title: "refuses a proof that is not marked as a secret, and one that an example does not show",
    document: both({ parcel: { properties: { key: { type: "string" } }, example: { to: "Ann" } } }),
    problems: [
      {
        message: "What proves the sender is a secret: give it an x-secret.",
        at: `${bodyOf("parcelCame")} > schema > properties > key`,
      },
      {
        message: `The example "one" has no text at "/key", the proof of its sender.`,
        at: exampleOf("parcelCame"),
      },
    ],
  },
]);
