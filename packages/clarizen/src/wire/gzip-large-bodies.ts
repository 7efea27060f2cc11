import type { Fetch } from "./fetch.ts";

/**
 * The longest body, in bytes, that is sent as it is. With its headers it still fits into one packet of a network, so that a
 * shorter one would not arrive any sooner.
 */
export const GZIP_THRESHOLD = 1024;

async function gzip(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const zipped = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Response(zipped).arrayBuffer();
}

function isZippable({ headers }: Request): boolean {
  return (
    Boolean(headers.get("content-type")?.startsWith("application/json")) && !headers.has("content-encoding")
  );
}

async function zipped(request: Request, threshold: number): Promise<Request> {
  // A platform may lack it, such as an older browser.
  if (typeof CompressionStream === "undefined" || !isZippable(request)) return request;
  const bytes = await request.clone().arrayBuffer();
  if (bytes.byteLength <= threshold) return request;
  const headers = new Headers(request.headers);
  headers.set("content-encoding", "gzip");
  // All at once and not as a stream, which browsers send over few connections only.
  return new Request(request, { headers, body: await gzip(bytes) });
}

/**
 * Sends JSON bodies that are longer than the threshold compressed, as the vendor advises; all else as it comes.
 * @param threshold in bytes
 */
export function gzipLargeBodies(fetch: Fetch, threshold = GZIP_THRESHOLD): Fetch {
  return async (request) => {
    const sent = await zipped(request, threshold);
    // It may have been ended while it was compressed.
    request.signal.throwIfAborted();
    return fetch(sent);
  };
}
