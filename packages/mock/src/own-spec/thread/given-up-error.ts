/** Prism was kept from answering an operation, or could not: a fault of the document's, which the others do not share. */
export class GivenUpError extends Error {
  override readonly name = "GivenUpError";
  /** 503 where Prism did not come to an end, 500 where it failed. */
  readonly status: 500 | 503;

  constructor(status: 500 | 503, reason: string) {
    super(reason);
    this.status = status;
  }
}
