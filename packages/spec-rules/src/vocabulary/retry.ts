import type { FromSchema } from "json-schema-to-ts";
import type { ExtensionKey } from "./extension-key.ts";

/** The vendor's own advice on trying again after this response. */
const retrySchema = {
  type: "object",
  required: ["times"],
  additionalProperties: false,
  properties: {
    /** How many further attempts the vendor allows. */
    times: { type: "integer", minimum: 0 },
    /** What the vendor asks for when these fail too. */
    then: { const: "back-off" },
  },
} as const;

export type Retry = FromSchema<typeof retrySchema>;

export const retry: ExtensionKey = { key: "x-retry", standsOn: ["Response"], schema: retrySchema };
