/** What undoes one compression. */
export interface Decompression {
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly writable: WritableStream<Uint8Array<ArrayBuffer>>;
}

/** What undoes the compression of a body, by its name in `Content-Encoding`. */
export type Decompressions = ReadonlyMap<string, (body: Uint8Array) => Decompression>;

/** What every platform can undo. */
export const platformDecompressions: Decompressions = new Map([
  ["gzip", () => new DecompressionStream("gzip")],
  ["deflate", (body: Uint8Array) => new DecompressionStream(hasZlibHeader(body) ? "deflate" : "deflate-raw")],
]);

/** Some programs send `deflate` with the zlib header that the standard asks for, some without. */
function hasZlibHeader(body: Uint8Array): boolean {
  return body.length >= 2 && ((body[0] ?? 0) * 256 + (body[1] ?? 0)) % 31 === 0;
}
