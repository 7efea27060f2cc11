import type { FromSchema } from "json-schema-to-ts";
import type { ExtensionKey } from "./extension-key.ts";

/** What a call really does, where its HTTP method would mislead. */
const effectSchema = {
  type: "object",
  required: ["does", "repeatable"],
  additionalProperties: false,
  properties: {
    /** `acts`: something happens that is none of the other four, such as sending a message. */
    does: { enum: ["reads", "creates", "updates", "deletes", "acts"] },
    /** Whether the same call made twice leaves the vendor as one call does. */
    repeatable: { type: "boolean" },
  },
} as const;

export type Effect = FromSchema<typeof effectSchema>;

/** What the HTTP method alone says (RFC 9110, sections 9.2.1 and 9.2.2). */
export const effectOfMethod: Readonly<Record<string, Effect>> = {
  get: { does: "reads", repeatable: true },
  head: { does: "reads", repeatable: true },
  options: { does: "reads", repeatable: true },
  put: { does: "updates", repeatable: true },
  delete: { does: "deletes", repeatable: true },
  post: { does: "creates", repeatable: false },
  patch: { does: "updates", repeatable: false },
};

export const effect: ExtensionKey = { key: "x-effect", standsOn: ["Operation"], schema: effectSchema };
