import type { Bundle } from "@clade/bundle";
import type { VendorEvents } from "@clade/runtime";
import { tinyBundle } from "./tiny-bundle.ts";

/** A made-up vendor that tells of things: one event has every keyword that a client checks. */
export const webhookBundle: Bundle = {
  ...tinyBundle,
  webhooks: {
    thingMade: {
      post: {
        operationId: "receiveThing",
        summary: "A thing was made",
        "x-event": { tells: ["id"] },
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["id"],
                properties: {
                  id: { type: "integer", minimum: 1 },
                  kind: { enum: ["big", "small", null] },
                  email: { type: "string", format: "email" },
                  parts: { type: "array", items: { $ref: "#/components/schemas/Part" } },
                  owner: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Part" }] },
                  marks: { type: "object", additionalProperties: { type: "boolean" } },
                },
              },
              examples: {
                full: {
                  value: {
                    id: 9,
                    kind: "big",
                    email: "ann@things.example",
                    parts: [{ name: "lid" }, { name: null }],
                    owner: { name: "Ann" },
                    marks: { new: true },
                  },
                },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Taken.",
            content: {
              "application/json": {
                schema: { type: "object", required: ["answer"] },
                examples: { thanks: { value: { answer: "Thanks" } } },
              },
            },
          },
        },
      },
    },
    thingLost: {
      post: {
        operationId: "receiveLoss",
        summary: "A thing was lost",
        "x-event": {},
        requestBody: {
          content: {
            "application/json": {
              schema: { properties: { where: { type: "string" } } },
              examples: { outside: { value: { where: "Outside" } } },
            },
          },
        },
        responses: { "204": { description: "Taken." } },
      },
    },
  },
  components: {
    schemas: {
      ...tinyBundle.components?.schemas,
      Part: {
        type: "object",
        required: ["name"],
        properties: { name: { type: ["string", "null"], maxLength: 9 } },
      },
    },
  },
};

const part = {
  type: "object",
  required: ["name"],
  properties: { name: { type: ["string", "null"] } },
} as const;

/** The table that a client of this vendor would have. */
export const webhookEvents: VendorEvents = {
  vendor: "things",
  title: "Things",
  events: {
    thingMade: {
      tells: ["id"],
      body: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "integer" },
          kind: { enum: ["big", "small", null] },
          email: { type: "string" },
          parts: { type: "array", items: part },
          owner: { anyOf: [{ type: "string" }, part] },
          marks: { type: "object", additionalProperties: { type: "boolean" } },
        },
      },
    },
    thingLost: { body: { properties: { where: { type: "string" } } } },
  },
};
