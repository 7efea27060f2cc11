/**
 * The body as a stream. Not every answer has it as one: those of a test's own `fetch` and of a platform without streams know
 * only how to give all of it.
 */
export async function bodyOf(response: Response): Promise<ReadableStream<Uint8Array> | null> {
  const body = response.body as ReadableStream<Uint8Array> | null | undefined;
  return body === undefined ? new Blob([await response.arrayBuffer()]).stream() : body;
}
