import { bodyOf } from "./body-of.ts";

/** A body, or as much of it as the limit lets through. */
export interface BoundedBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The body goes on beyond the limit; its rest is not fetched. */
  readonly isCut: boolean;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, length - offset), offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/**
 * Reads a body, at most so many bytes of it as it is after decompression. Rejects where it breaks off.
 * @param limit in bytes, or Infinity
 */
export async function readBytes(response: Response, limit: number): Promise<BoundedBytes> {
  const reader = (await bodyOf(response))?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (reader && length <= limit) {
    const { done, value } = await reader.read();
    if (done) return { bytes: joined(chunks, length), isCut: false };
    chunks.push(value);
    length += value.byteLength;
  }
  reader?.cancel().catch(() => undefined);
  return { bytes: joined(chunks, Math.min(length, limit)), isCut: length > limit };
}
