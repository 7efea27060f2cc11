import type { JSONSchema } from "json-schema-to-ts";

/** Objects of an OpenAPI document on which an extension key may stand, by the specification's names. */
export type Place =
  | "Root"
  | "Info"
  | "Operation"
  | "Parameter"
  | "Header"
  | "RequestBody"
  | "Response"
  | "MediaType"
  | "Example"
  | "Schema"
  | "SecurityScheme";

/** One key of the vocabulary: where it may stand and what its value looks like. */
export interface ExtensionKey {
  readonly key: `x-${string}`;
  readonly standsOn: readonly Place[];
  /** JSON Schema 2020-12 of the value. */
  readonly schema: JSONSchema;
}
