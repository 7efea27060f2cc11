import type { FromSchema } from "json-schema-to-ts";
import type { ExtensionKey } from "./extension-key.ts";

/** A value that must never be printed, and what samples show in its place. */
const secretSchema = {
  type: "object",
  required: ["sample"],
  additionalProperties: false,
  properties: {
    /** An obviously fake value. For HTTP Basic: user name, colon, password. */
    sample: { type: "string", minLength: 1 },
    /** The same for credentials that the vendor does not know, where its refusal is documented. */
    unknownSample: { type: "string", minLength: 1 },
  },
} as const;

export type Secret = FromSchema<typeof secretSchema>;

export const secret: ExtensionKey = {
  key: "x-secret",
  standsOn: ["Parameter", "Header", "Schema", "SecurityScheme"],
  schema: secretSchema,
};
