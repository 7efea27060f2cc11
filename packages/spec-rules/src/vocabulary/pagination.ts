import type { FromSchema } from "json-schema-to-ts";
import type { ExtensionKey } from "./extension-key.ts";
import { parameterReferenceSchema, pointerSchema } from "./shared-schemas.ts";

/** A way of paging: by a zero-based offset, or by handing back a cursor object of the last answer. */
const styleSchema = {
  type: "object",
  required: ["by", "limit"],
  additionalProperties: false,
  properties: {
    by: { enum: ["offset", "pass-back"] },
    /** The parameter that says where a page starts; with `pass-back`, a pointer into the request body. */
    start: { anyOf: [parameterReferenceSchema, pointerSchema] },
    limit: {
      type: "object",
      required: ["at"],
      additionalProperties: false,
      properties: {
        at: { anyOf: [parameterReferenceSchema, pointerSchema] },
        default: { type: "integer", minimum: 1 },
        maximum: { type: "integer", minimum: 1 },
        /** A length that is known to be accepted, where the vendor tells neither of the two. */
        accepted: { type: "integer", minimum: 1 },
      },
    },
    /** What the next offset adds to the last: the number of items received, which is the default, or the limit. */
    advance: { enum: ["items", "limit"] },
    items: pointerSchema,
    total: pointerSchema,
    /** Where the answer says that there is more. */
    more: pointerSchema,
    /** Where the answer holds what the next request hands back. */
    next: pointerSchema,
    /** The first offset that the vendor refuses. */
    ceiling: { type: "integer", minimum: 1 },
  },
} as const;

/** On the document: named styles of paging. */
const paginationStylesSchema = {
  type: "object",
  minProperties: 1,
  additionalProperties: styleSchema,
} as const;

/** A parameter in the query, since only a GET with an offset there has a ceiling that somebody obeys. */
const queryParameterSchema = { type: "string", pattern: "^query\\.[^ ]+$" } as const;

/** On an operation: the style it follows, where its own items stand, and by what it is narrowed below a ceiling. */
const paginationUseSchema = {
  type: "object",
  required: ["style"],
  additionalProperties: false,
  properties: {
    style: { type: "string" },
    items: pointerSchema,
    narrow: { type: "array", items: queryParameterSchema, uniqueItems: true },
  },
} as const;

export type PaginationStyles = FromSchema<typeof paginationStylesSchema>;
export type PaginationUse = FromSchema<typeof paginationUseSchema>;

export const paginationStyles: ExtensionKey = {
  key: "x-pagination",
  standsOn: ["Root"],
  schema: paginationStylesSchema,
};

export const paginationUse: ExtensionKey = {
  key: "x-pagination",
  standsOn: ["Operation"],
  schema: paginationUseSchema,
};
