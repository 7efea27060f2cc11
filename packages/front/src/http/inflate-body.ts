import type { Decompressions } from "./decompressions.ts";
import type { FrontResponse } from "./front-request.ts";
import { bodyTooLarge, brokenEncoding, unknownEncoding } from "./messages.ts";

/**
 * Undoes a body's Content-Encoding, the last one first.
 *
 * @param encodings The header's value; several are separated by commas.
 * @param limit Bytes that may come out, which stops a small body from filling the memory.
 * @param decompressions What can be undone here.
 * @returns The body, or the refusal of an encoding that is unknown, broken or too large.
 */
export async function inflateBody(
  body: Uint8Array,
  encodings: string,
  limit: number,
  decompressions: Decompressions,
): Promise<Uint8Array | FrontResponse> {
  if (body.length === 0) return body;
  let inflated = body;
  for (const encoding of namesIn(encodings).reverse()) {
    const decompression = decompressions.get(encoding);
    if (!decompression) return unknownEncoding(encoding, [...decompressions.keys()]);
    try {
      const stream = new Blob([inflated]).stream().pipeThrough(decompression(inflated));
      const read = await readWithin(limit, stream);
      if (!read) return bodyTooLarge(limit);
      inflated = read;
    } catch {
      return brokenEncoding(encoding);
    }
  }
  return inflated;
}

/** Without `identity`, which does nothing. A recipient takes the old name of gzip for the new one (RFC 9110, 8.4.1.3). */
function namesIn(encodings: string): string[] {
  return encodings
    .split(",")
    .map((encoding) => encoding.trim().toLowerCase())
    .filter((encoding) => encoding !== "" && encoding !== "identity")
    .map((encoding) => (encoding === "x-gzip" ? "gzip" : encoding));
}

/** All bytes of a stream; nothing where there are more than the limit, and then the rest is left alone. */
async function readWithin(
  limit: number,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    length += read.value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
