import type { FromSchema } from "json-schema-to-ts";
import type { ExtensionKey } from "./extension-key.ts";
import { pointerSchema } from "./shared-schemas.ts";

/** Where an answer tells the ids of what was created, by the path parameter that takes each in further calls. */
const createdSchema = {
  type: "object",
  minProperties: 1,
  additionalProperties: {
    type: "object",
    required: ["at"],
    additionalProperties: false,
    properties: {
      at: pointerSchema,
      /** The path that the value is an instance of; absent where the value is the id itself. */
      path: { type: "string", pattern: "^/" },
      /** The answer may leave it out. */
      optional: { type: "boolean" },
    },
  },
} as const;

export type Created = FromSchema<typeof createdSchema>;

export const created: ExtensionKey = { key: "x-created", standsOn: ["Response"], schema: createdSchema };
