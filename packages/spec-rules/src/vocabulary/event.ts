import type { FromSchema } from "json-schema-to-ts";
import type { ExtensionKey } from "./extension-key.ts";
import { pointerSchema } from "./shared-schemas.ts";

/** How a receiver knows which event of a vendor a body is, and that the vendor sent it. */
const eventSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    /** Properties at the top of the body that no other event has; absent: a body that tells of no other is this event. */
    tells: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: true },
    /** Where the body holds a secret that only the vendor and the receiver know. */
    proof: pointerSchema,
  },
} as const;

export type VendorEvent = FromSchema<typeof eventSchema>;

export const event: ExtensionKey = { key: "x-event", standsOn: ["Operation"], schema: eventSchema };
