import type { FromSchema } from "json-schema-to-ts";
import type { ExtensionKey } from "./extension-key.ts";
import { sentenceSchema, sourceKeysSchema } from "./shared-schemas.ts";

/** The points on which sources disagree: every reading, and the one this spec follows. */
const contradictionSchema = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    required: ["readings", "choice"],
    additionalProperties: false,
    properties: {
      readings: {
        type: "array",
        minItems: 2,
        items: {
          type: "object",
          required: ["says", "sources"],
          additionalProperties: false,
          properties: { says: sentenceSchema, sources: sourceKeysSchema },
        },
      },
      choice: sentenceSchema,
    },
  },
} as const;

export type Contradictions = FromSchema<typeof contradictionSchema>;

export const contradiction: ExtensionKey = {
  key: "x-contradiction",
  standsOn: [
    "Info",
    "Operation",
    "Parameter",
    "Header",
    "RequestBody",
    "Response",
    "Example",
    "Schema",
    "SecurityScheme",
  ],
  schema: contradictionSchema,
};
