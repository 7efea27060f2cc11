/** A fault that validation finds in a request. */
export interface Diagnostic {
  /** Such as `query`, `url`, or `header`, `content-type`; `body` alone where all of it is meant. */
  readonly path: readonly string[];
  /** The keyword of JSON Schema that the value breaks, such as `maximum`; a status where no schema was asked: `415`. */
  readonly code: string;
  /** What is said of the place: `must be boolean`. */
  readonly message: string;
}
