import type { FrontHandler, FrontResponse, FrontVendor } from "@clade/front";
import { frontAddresses } from "./front-address.ts";

/**
 * A handler in the shape of `fetch`, for clients in the same process: nothing goes over a network.
 *
 * @returns a function that takes what `fetch` takes, and never rejects but for a signal that was aborted
 */
export function fetchHandler(vendors: readonly FrontVendor[], handler: FrontHandler): typeof fetch {
  const addressOf = frontAddresses(vendors);
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    const { "content-encoding": encoding, ...headers } = Object.fromEntries(request.headers);
    const answer = await handler({
      ...addressOf(url),
      ...{ method: request.method, headers },
      query: url.search.slice(1),
      body: await plainBody(request, encoding),
    });
    request.signal.throwIfAborted();
    return responseOf(request.method, answer);
  };
}

/** A client may send a large body compressed. */
async function plainBody(request: Request, encoding: string | undefined): Promise<Uint8Array> {
  const bytes = await request.arrayBuffer();
  if (encoding !== "gzip" && encoding !== "deflate") return new Uint8Array(bytes);
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(encoding));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

const WITHOUT_BODY = new Set([101, 204, 205, 304]);

function responseOf(method: string, { status, headers, body }: FrontResponse): Response {
  const isEmpty = method === "HEAD" || WITHOUT_BODY.has(status) || body.length === 0;
  return new Response(isEmpty ? null : typeof body === "string" ? body : new Uint8Array(body), {
    status,
    headers,
  });
}
