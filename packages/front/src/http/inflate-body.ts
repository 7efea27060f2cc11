import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import type { FrontResponse } from "./front-request.ts";
import { bodyTooLarge, brokenEncoding, unknownEncoding } from "./messages.ts";

type Inflater = (body: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const inflaters: ReadonlyMap<string, Inflater> = new Map(
  Object.entries({
    gzip: promisify(gunzip),
    "x-gzip": promisify(gunzip),
    br: promisify(brotliDecompress),
    deflate: inflateEither,
    identity: (body) => Promise.resolve(body),
  }),
);

/**
 * Undoes a body's Content-Encoding, the last one first.
 *
 * @param encodings The header's value; several are separated by commas.
 * @param limit Bytes that may come out, which stops a small body from filling the memory.
 * @returns The body, or the refusal of an encoding that is unknown, broken or too large.
 */
export async function inflateBody(
  body: Uint8Array,
  encodings: string,
  limit: number,
): Promise<Uint8Array | FrontResponse> {
  let inflated = body;
  for (const encoding of namesIn(encodings).reverse()) {
    const inflater = inflaters.get(encoding);
    if (!inflater) return unknownEncoding(encoding);
    try {
      inflated = await inflater(inflated, { maxOutputLength: limit });
    } catch (error) {
      const tooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
      return tooLarge ? bodyTooLarge(limit) : brokenEncoding(encoding);
    }
  }
  return inflated;
}

function namesIn(encodings: string): string[] {
  return encodings
    .split(",")
    .map((encoding) => encoding.trim().toLowerCase())
    .filter((encoding) => encoding !== "");
}

/** Some programs send `deflate` with the zlib header that the standard asks for, some without. */
async function inflateEither(body: Uint8Array, options: { maxOutputLength: number }): Promise<Uint8Array> {
  const looksLikeZlib = body.length >= 2 && ((body[0] ?? 0) * 256 + (body[1] ?? 0)) % 31 === 0;
  return promisify(looksLikeZlib ? inflate : inflateRaw)(body, options);
}
