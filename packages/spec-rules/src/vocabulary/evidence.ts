import type { FromSchema } from "json-schema-to-ts";
import type { ExtensionKey } from "./extension-key.ts";
import { sentenceSchema, sourceKeysSchema } from "./shared-schemas.ts";

/** How sure a claim is, from the vendor's own page down to our choice. */
export const grades = ["documented", "reported", "observed", "assumed"] as const;

export type Grade = (typeof grades)[number];

/** How sure a claim is, and where it comes from. The rule `evidence-explained` asks for the note. */
const evidenceSchema = {
  type: "object",
  required: ["grade"],
  additionalProperties: false,
  properties: {
    grade: { enum: grades },
    sources: sourceKeysSchema,
    note: sentenceSchema,
  },
} as const;

export type Evidence = FromSchema<typeof evidenceSchema>;

export const evidence: ExtensionKey = {
  key: "x-evidence",
  standsOn: [
    "Operation",
    "Parameter",
    "Header",
    "RequestBody",
    "Response",
    "MediaType",
    "Example",
    "Schema",
    "SecurityScheme",
  ],
  schema: evidenceSchema,
};
