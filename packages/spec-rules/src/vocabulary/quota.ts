import type { FromSchema } from "json-schema-to-ts";
import type { ExtensionKey } from "./extension-key.ts";
import { sentenceSchema, sourceKeysSchema, statusSchema } from "./shared-schemas.ts";

/** How many requests the vendor takes, and what it answers beyond that. */
const quotaSchema = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    required: ["per", "scope", "sources"],
    additionalProperties: false,
    properties: {
      /** Absent when the number depends on the caller's plan. */
      requests: { type: "integer", minimum: 1 },
      per: { enum: ["second", "minute", "hour", "day"] },
      /** Who shares the quota. */
      scope: { enum: ["key", "user", "company", "license"] },
      /** The most that all scopes together may use. */
      ceiling: { type: "integer", minimum: 1 },
      resets: {
        type: "object",
        required: ["at", "zone"],
        additionalProperties: false,
        properties: {
          at: { type: "string", pattern: "^[0-2][0-9]:[0-5][0-9]$" },
          /** An IANA time zone. */
          zone: { type: "string", minLength: 1 },
        },
      },
      beyond: statusSchema,
      note: sentenceSchema,
      sources: sourceKeysSchema,
    },
  },
} as const;

export type Quotas = FromSchema<typeof quotaSchema>;

export const quota: ExtensionKey = { key: "x-quota", standsOn: ["Root"], schema: quotaSchema };
