/** An own document cannot be served. The message says where it is wrong, why, and what helps. */
export class SpecError extends Error {
  override readonly name = "SpecError";
}
