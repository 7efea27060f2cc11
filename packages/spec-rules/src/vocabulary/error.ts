import type { FromSchema } from "json-schema-to-ts";
import type { ExtensionKey } from "./extension-key.ts";
import { pointerSchema } from "./shared-schemas.ts";

/** What went wrong, in the words that all vendors share. */
export const errorKinds = [
  "invalid",
  "unauthenticated",
  "forbidden",
  "missing",
  "conflict",
  "unsupported",
  "rate-limited",
  "session-ended",
  "server",
] as const;

export type ErrorKind = (typeof errorKinds)[number];

/** On a response: its kind, and where its body holds the message, the vendor's code and the vendor's reference. */
const errorSchema = {
  type: "object",
  required: ["kind"],
  additionalProperties: false,
  properties: {
    kind: { enum: errorKinds },
    /** `body`: the whole text body is the message. */
    message: { anyOf: [{ const: "body" }, pointerSchema] },
    code: pointerSchema,
    reference: pointerSchema,
  },
} as const;

/** On one example of a response whose examples differ in kind: the kind of this one. */
const errorOfExampleSchema = {
  type: "object",
  required: ["kind"],
  additionalProperties: false,
  properties: { kind: { enum: errorKinds } },
} as const;

export type VendorError = FromSchema<typeof errorSchema>;

export const error: ExtensionKey = { key: "x-error", standsOn: ["Response"], schema: errorSchema };

export const errorOfExample: ExtensionKey = {
  key: "x-error",
  standsOn: ["Example"],
  schema: errorOfExampleSchema,
};
