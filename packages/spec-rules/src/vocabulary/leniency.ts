import type { FromSchema } from "json-schema-to-ts";
import type { ExtensionKey } from "./extension-key.ts";
import { sentenceSchema, sourceKeysSchema } from "./shared-schemas.ts";

/** What the vendor accepts beyond what the spec writes. */
const leniencySchema = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    required: ["accepts", "sources"],
    additionalProperties: false,
    properties: {
      accepts: {
        enum: [
          "any-case-paths",
          "any-case-names",
          "relaxed-json",
          "form-bodies",
          "double-slashes",
          "trailing-slash",
        ],
      },
      note: sentenceSchema,
      sources: sourceKeysSchema,
    },
  },
} as const;

export type Leniencies = FromSchema<typeof leniencySchema>;

export const leniency: ExtensionKey = { key: "x-leniency", standsOn: ["Root"], schema: leniencySchema };
