import type { FromSchema } from "json-schema-to-ts";
import type { ExtensionKey } from "./extension-key.ts";
import { sentenceSchema, sourceKeysSchema } from "./shared-schemas.ts";

/** Whether the vendor still runs the API, and what came after it. */
const lifecycleSchema = {
  type: "object",
  required: ["status", "note", "sources"],
  additionalProperties: false,
  properties: {
    status: { enum: ["active", "renamed", "superseded", "closed"] },
    since: { type: "string", pattern: "^[0-9]{4}(-[0-9]{2}){0,2}$" },
    successor: {
      type: "object",
      required: ["name"],
      additionalProperties: false,
      properties: { name: { type: "string", minLength: 1 }, url: { type: "string", format: "uri" } },
    },
    note: sentenceSchema,
    sources: sourceKeysSchema,
  },
} as const;

export type Lifecycle = FromSchema<typeof lifecycleSchema>;

export const lifecycle: ExtensionKey = { key: "x-lifecycle", standsOn: ["Info"], schema: lifecycleSchema };
