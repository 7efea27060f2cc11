import {
  defaultLimits,
  deliverInProcess,
  inflateBody,
  type Decompressions,
  type FrontHandler,
  type FrontRequest,
  type FrontResponse,
  type FrontVendor,
} from "@clade/front";
import { frontAddresses } from "./front-address.ts";

/**
 * A handler in the shape of `fetch`, for clients in the same process: nothing goes over a network.
 *
 * @returns a function that takes what `fetch` takes, and never rejects but for a signal that was aborted, or for a fault that was
 * asked for
 */
export function fetchHandler(
  vendors: readonly FrontVendor[],
  handler: FrontHandler,
  decompressions: Decompressions,
): typeof fetch {
  const addressOf = frontAddresses(vendors);
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    const read = await readRequest(
      request,
      { ...addressOf(url), query: url.search.slice(1) },
      decompressions,
    );
    const answer = "status" in read ? read : await handler(read);
    request.signal.throwIfAborted();
    return responseOf(request, answer);
  };
}

/** @returns the request, or the refusal of one whose encoding is unknown, broken or too large */
async function readRequest(
  request: Request,
  target: Pick<FrontRequest, "origin" | "path" | "query">,
  decompressions: Decompressions,
): Promise<FrontRequest | FrontResponse> {
  const { "content-encoding": encoding = "", ...headers } = Object.fromEntries(request.headers);
  const sent = new Uint8Array(await request.arrayBuffer());
  const body = await inflateBody(sent, encoding, defaultLimits.bodyBytes, decompressions);
  return "status" in body ? body : { ...target, method: request.method, headers, body };
}

const WITHOUT_BODY = new Set([101, 204, 205, 304]);

function responseOf({ method, signal }: Request, answer: FrontResponse): Response | Promise<Response> {
  const { status, headers, body, delivery } = answer;
  const isEmpty = method === "HEAD" || WITHOUT_BODY.has(status) || body.length === 0;
  const bytes = (): Uint8Array<ArrayBuffer> =>
    typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
  if (delivery) return deliverInProcess(answer, isEmpty ? undefined : bytes(), delivery, signal);
  return new Response(isEmpty ? null : typeof body === "string" ? body : bytes(), { status, headers });
}
