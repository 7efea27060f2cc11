import type { VendorEvents } from "../behaviour.ts";

/** The webhooks of the made-up vendor, as openapi-typescript writes them. */
export interface PigeonWebhooks {
  letterCame: { parameters: { query?: never }; get?: never; post: Receives<LetterCame> };
  parcelCame: { parameters: { query?: never }; post?: never; put: Receives<ParcelCame> };
}

interface Receives<Body> {
  parameters: { query?: never };
  requestBody: { content: { "application/json": Body } };
  responses: { 200: { headers: Record<string, unknown>; content?: never } };
}

export interface LetterCame {
  text: string;
  kind?: "plain" | "sealed" | null;
  stamps?: { value: number; colours?: string[] }[];
  sender?: string | { name: string };
  marks?: Record<string, boolean>;
  notes?: unknown[];
}

export interface ParcelCame {
  sender: { key: string };
  weight?: number;
  to?: string;
}

/** The table of these webhooks, as the code generator writes it. */
export const pigeonEvents: VendorEvents = {
  vendor: "pigeon",
  title: "Pigeon",
  events: {
    letterCame: {
      tells: ["text", "stamps"],
      body: {
        type: "object",
        required: ["text"],
        properties: {
          text: { type: "string" },
          kind: { enum: ["plain", "sealed", null] },
          stamps: {
            type: "array",
            items: {
              type: "object",
              required: ["value"],
              properties: {
                value: { type: "integer" },
                colours: { type: "array", items: { type: ["string", "null"] } },
              },
            },
          },
          sender: {
            anyOf: [
              { type: "string" },
              { type: "object", required: ["name"], properties: { name: { type: "string" } } },
            ],
          },
          marks: { type: "object", additionalProperties: { type: "boolean" } },
          notes: { type: "array" },
        },
      },
    },
    parcelCame: {
      proof: "/sender/key",
      body: {
        type: "object",
        required: ["sender"],
        properties: {
          sender: { type: "object", required: ["key"], properties: { key: { type: "string" } } },
          weight: { type: "number" },
          to: { type: "string" },
        },
      },
    },
  },
};
