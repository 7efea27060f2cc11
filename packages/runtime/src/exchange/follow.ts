import type { OperationBehaviour } from "../behaviour.ts";
import type { ResolvedOptions } from "../options/resolve-options.ts";
import { discardBody } from "../response/discard-body.ts";
import { MOST_REDIRECTS, redirectOf } from "./redirect.ts";
import { send } from "./send.ts";

/** As fetch does it: a POST becomes a GET unless the status says to keep it, and any other method where the status says so. */
function isReplacedByGet(status: number, method: string): boolean {
  return status === 303 ? method !== "HEAD" : status < 303 && method === "POST";
}

const ofBodies = [
  "content-encoding",
  "content-language",
  "content-length",
  "content-location",
  "content-type",
];

function asGet(request: Request): RequestInit {
  const headers = new Headers(request.headers);
  for (const name of ofBodies) headers.delete(name);
  return { method: "GET", headers };
}

/** The body as bytes: taken over as a stream, it would be sent without its length, on which some servers insist. */
async function asItIs(request: Request): Promise<RequestInit> {
  const { method, headers } = request;
  const body = await request.arrayBuffer();
  return { method, headers, ...(body.byteLength > 0 && { body }) };
}

async function nextRequest(to: URL, status: number, request: Request): Promise<Request> {
  const init = isReplacedByGet(status, request.method) ? asGet(request) : await asItIs(request);
  return new Request(to, { ...init, signal: request.signal, redirect: "manual" });
}

/**
 * Sends a request and follows the redirects of its answer, as long as they stay on the same origin: a platform would send the
 * vendor's keys on to wherever it is told, since it knows no other credential than `Authorization`.
 * @param request is used up by sending it
 * @param copy gives it anew
 */
export async function follow(
  fetch: ResolvedOptions["fetch"],
  request: Request,
  copy: () => Request,
  operation: OperationBehaviour,
): Promise<Response> {
  let response = await send(fetch, request);
  for (let redirects = 0; redirects < MOST_REDIRECTS; redirects += 1) {
    const redirect = redirectOf(response, request.url, operation);
    if (!redirect || !("to" in redirect)) break;
    discardBody(response);
    const again = request.method === "GET" ? request : copy();
    request = await nextRequest(redirect.to, response.status, again);
    // A given fetch need not heed the signal, but nothing is sent once the call has ended.
    request.signal.throwIfAborted();
    response = await send(fetch, request);
  }
  return response;
}
