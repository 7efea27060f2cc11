import { isJson } from "./media-type.ts";
import { resolve } from "./resolve.ts";
import type { Bundle, Operation, Schema } from "./types.ts";

/** What may be wrong with a body. */
export type BodyState = "missing" | "unparsable" | "invalid";

/**
 * A wrong body instead of the right one; nothing where none can be written: a body that may be missing is not wrong
 * without, everything parses as text or as a form, and some schemas take everything.
 */
export function wrongBody(
  bundle: Bundle,
  operation: Operation,
  state: BodyState,
): { body: string | undefined } | undefined {
  const [contentType, mediaType] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  if (contentType === undefined) return undefined;
  if (state === "missing") return operation.requestBody?.required ? { body: undefined } : undefined;
  if (!isJson(contentType)) return undefined;
  if (state === "unparsable") return { body: "{" };
  return invalidBody(bundle, mediaType?.schema ?? true);
}

/** An empty object is the more telling sample, so it is tried before an empty list. */
function invalidBody(bundle: Bundle, schema: Schema): { body: string } | undefined {
  if (refuses(bundle, schema, "object")) return { body: "{}" };
  return refuses(bundle, schema, "array") ? { body: "[]" } : undefined;
}

/** Whether an empty object or list breaks the schema. */
function refuses(bundle: Bundle, schema: Schema, empty: "object" | "array"): boolean {
  if (typeof schema === "boolean") return !schema;
  const { $ref, type, allOf, anyOf, oneOf } = schema;
  const breaks = (other: Schema): boolean => refuses(bundle, other, empty);
  return (
    (type !== undefined && ![type].flat().includes(empty)) ||
    demandsContent(schema, empty) ||
    listed(allOf).some(breaks) ||
    [anyOf, oneOf].map(listed).some((choices) => choices.length > 0 && choices.every(breaks)) ||
    (typeof $ref === "string" && breaks(resolve<Exclude<Schema, boolean>>(bundle, { $ref })))
  );
}

function demandsContent(schema: Exclude<Schema, boolean>, empty: "object" | "array"): boolean {
  if (empty === "array") return Number(schema["minItems"] ?? 0) > 0;
  return listed(schema["required"]).length > 0 || Number(schema["minProperties"] ?? 0) > 0;
}

function listed(value: unknown): Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : [];
}
