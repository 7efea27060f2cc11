/** Lets go of a body that nobody reads, which would hold its connection. */
export function discardBody({ body }: Response): void {
  body?.cancel().catch(() => undefined);
}
