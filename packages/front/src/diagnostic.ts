/** A fault that Prism finds in a request. */
export interface Diagnostic {
  /** Such as `query`, `url`; names are in lower case. Empty where the whole body or its media type is meant. */
  readonly path: readonly string[];
  /** The keyword of JSON Schema that the value breaks, such as `maximum`; a status where no schema was asked: `415`. */
  readonly code: string;
  readonly message: string;
}
