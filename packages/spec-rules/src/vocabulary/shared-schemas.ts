/** A key of `info.x-origin`. */
const sourceKeySchema = { type: "string", pattern: "^[a-z][A-Za-z0-9]*$" } as const;

export const sourceKeysSchema = {
  type: "array",
  items: sourceKeySchema,
  minItems: 1,
  uniqueItems: true,
} as const;

/** A sentence for a reader, so never empty. */
export const sentenceSchema = { type: "string", minLength: 10 } as const;

/** A JSON Pointer into a response body (RFC 6901). */
export const pointerSchema = { type: "string", pattern: "^(/[^/]+)+$" } as const;

/** A status as OpenAPI writes it: a string of three digits. */
export const statusSchema = { type: "string", pattern: "^[1-5][0-9]{2}$" } as const;

/** A request parameter by place and name: `query.url`, `path.id`, `header.Accept`. */
export const parameterReferenceSchema = {
  type: "string",
  pattern: "^(query|path|header|cookie)\\.[^ ]+$",
} as const;

/** An operationId of the same document. */
export const operationIdSchema = { type: "string", pattern: "^[a-z][A-Za-z0-9]*$" } as const;
