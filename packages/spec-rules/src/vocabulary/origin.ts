import type { FromSchema } from "json-schema-to-ts";
import type { ExtensionKey } from "./extension-key.ts";
import { sentenceSchema } from "./shared-schemas.ts";

/** The sources that a spec was written from, each under the key by which the rest of the spec cites it. */
const originSchema = {
  type: "object",
  minProperties: 1,
  propertyNames: { pattern: "^[a-z][A-Za-z0-9]*$" },
  additionalProperties: {
    type: "object",
    required: ["title", "kind"],
    additionalProperties: false,
    properties: {
      title: { type: "string", minLength: 3 },
      /** `vendor`: the vendor's own words. `client`: a program that calls the API. `press`: somebody else's text. */
      kind: { enum: ["vendor", "client", "press"] },
      /** Absent when the source has no address of its own, such as a file without a known repository. */
      url: { type: "string", format: "uri" },
      /** The day, month or year of the text: `2012-11-08`, `2012-11` or `2012`. */
      dated: { type: "string", pattern: "^[0-9]{4}(-[0-9]{2}){0,2}$" },
      note: sentenceSchema,
    },
  },
} as const;

export type Origin = FromSchema<typeof originSchema>;

export const origin: ExtensionKey = { key: "x-origin", standsOn: ["Info"], schema: originSchema };
