import type { FromSchema } from "json-schema-to-ts";
import type { ExtensionKey } from "./extension-key.ts";
import { parameterReferenceSchema, sentenceSchema, statusSchema } from "./shared-schemas.ts";

function oneOrMore<const Values extends readonly string[]>(values: Values) {
  return {
    anyOf: [{ enum: values }, { type: "array", items: { enum: values }, minItems: 2, uniqueItems: true }],
  } as const;
}

/** What is wrong with a request. Exactly one of the six forms. */
export const conditionSchema = {
  anyOf: [
    {
      type: "object",
      required: ["parameter", "is"],
      additionalProperties: false,
      properties: {
        parameter: parameterReferenceSchema,
        /**
         * `missing`: absent or blank. `above-maximum`: a number above its schema's `maximum`. `invalid`: against its
         * schema, above the maximum included. `unknown`: well formed, but names nothing.
         */
        is: oneOrMore(["missing", "above-maximum", "invalid", "unknown"]),
        /** With `unknown`: the parameter's named example that shows such a value. */
        like: { type: "string", minLength: 1 },
      },
    },
    {
      type: "object",
      required: ["parameter", "without"],
      additionalProperties: false,
      properties: {
        /** Given and not blank … */
        parameter: parameterReferenceSchema,
        /** … while this one is absent or blank. */
        without: parameterReferenceSchema,
      },
    },
    {
      type: "object",
      required: ["body"],
      additionalProperties: false,
      properties: {
        /** `missing`: no bytes. `unparsable`: not of its media type. `invalid`: against its schema. */
        body: oneOrMore(["missing", "unparsable", "invalid"]),
      },
    },
    {
      type: "object",
      required: ["credentials"],
      additionalProperties: false,
      properties: {
        /** `insufficient`: a known caller who may not do this. */
        credentials: oneOrMore(["missing", "malformed", "unknown", "insufficient"]),
      },
    },
    {
      type: "object",
      required: ["route"],
      additionalProperties: false,
      properties: {
        /** `unknown`: no such path. `unsupported`: the path exists, the method does not. */
        route: oneOrMore(["unknown", "unsupported"]),
      },
    },
    {
      type: "object",
      required: ["request"],
      additionalProperties: false,
      properties: {
        /** The vendor documents the call only to refuse it. */
        request: { const: "any" },
      },
    },
  ],
} as const;

const failureSchema = {
  type: "object",
  required: ["when", "gets"],
  additionalProperties: false,
  properties: {
    when: conditionSchema,
    gets: statusSchema,
    /** The named example of that response, where the response has content. */
    example: { type: "string", minLength: 1 },
    /** Where no operation stands behind the request (`route`): the response, by its name in `components.responses`. */
    response: { type: "string", minLength: 1 },
  },
} as const;

/** On the document: what goes wrong the same way everywhere. */
const commonFailuresSchema = { type: "array", minItems: 1, items: failureSchema } as const;

/** On an operation: its own failures in the order the vendor checks them, or the statement that none is known. */
const failuresSchema = {
  anyOf: [
    commonFailuresSchema,
    {
      type: "object",
      required: ["noneKnown"],
      additionalProperties: false,
      properties: { noneKnown: sentenceSchema },
    },
  ],
} as const;

export type Condition = FromSchema<typeof conditionSchema>;
export type Failure = FromSchema<typeof failureSchema>;
export type Failures = FromSchema<typeof failuresSchema>;

export const commonFailures: ExtensionKey = {
  key: "x-failure",
  standsOn: ["Root"],
  schema: commonFailuresSchema,
};

export const failures: ExtensionKey = { key: "x-failure", standsOn: ["Operation"], schema: failuresSchema };
