/** A documented failure that a handler ends its work with. What it changed so far is undone. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  /** A status that the operation documents. */
  readonly status: number;
  /** The name of the example that is the answer; by default the first. */
  readonly example: string | undefined;

  constructor(status: number, example?: string) {
    super(`The call is refused with ${status}${example === undefined ? "" : ` (${example})`}.`);
    this.status = status;
    this.example = example;
  }
}

/**
 * Ends a handler's work with a documented failure of its operation.
 * @param status a status that the operation documents
 * @param example the name of the example that is the answer; by default the first
 * @throws Refusal always
 */
export function refuse(status: number, example?: string): never {
  throw new Refusal(status, example);
}
