import type { IncomingMessage } from "node:http";
import type { FrontRequest, FrontResponse } from "./front-request.ts";
import { jsonDepth } from "./json-depth.ts";
import type { Limits } from "./limits.ts";
import { bodyTooDeep, noPath, urlTooLong } from "./messages.ts";
import { readBody } from "./read-body.ts";
import { withoutHeaders } from "./without-headers.ts";

/**
 * Reads a request off its socket.
 *
 * @param headers What {@link headersOf} makes of it.
 * @param ownOrigin Stands for the Host header where that is missing or odd.
 * @returns The request, or the refusal of one that is too large or wrongly encoded.
 */
export async function readRequest(
  request: IncomingMessage,
  headers: FrontRequest["headers"],
  ownOrigin: string,
  limits: Limits,
): Promise<FrontRequest | FrontResponse> {
  const target = request.url ?? "/";
  if (Buffer.byteLength(target) > limits.urlBytes) return urlTooLong(limits.urlBytes);
  const [path = "", ...query] = target.replace(/^https?:\/\/[^/?]*/i, "").split("?");
  if (!path.startsWith("/")) return noPath(target);
  const body = await readBody(request, limits.bodyBytes);
  if ("status" in body) return body;
  // Each level takes a byte at least.
  if (body.length > limits.bodyLevels && jsonDepth(body) > limits.bodyLevels) {
    return bodyTooDeep(limits.bodyLevels);
  }
  return {
    method: request.method ?? "GET",
    origin: originOf(request, ownOrigin),
    path,
    query: query.join("?"),
    headers: describe(headers, body),
    body,
  };
}

/** Headers by lower-case name, each as one text. */
export function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    headers[name] = Array.isArray(value) ? value.join(", ") : (value ?? "");
  }
  return headers;
}

/** After reading, the body is whole and plain, whatever the wire looked like. */
function describe(headers: FrontRequest["headers"], body: Uint8Array): FrontRequest["headers"] {
  const others = withoutHeaders(headers, "content-encoding", "transfer-encoding", "content-length");
  return body.length === 0 ? others : { ...others, "content-length": String(body.length) };
}

function originOf(request: IncomingMessage, ownOrigin: string): string {
  const { host = "" } = request.headers;
  return /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(host) ? `http://${host}` : ownOrigin;
}
