import type { FrontResponse } from "./front-request.ts";

/** An answer of the front itself, never a vendor's: one plain line that says what was wrong and what helps. */
export function message(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): FrontResponse {
  return { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers }, body: `${text}\n` };
}

export function unknownVendor(name: string, vendors: readonly string[]): FrontResponse {
  const known = vendors.length === 0 ? "There are none." : `There are: ${vendors.join(", ")}.`;
  return message(404, `There is no vendor "${name}" here. ${known}`);
}

export function malformedPath(path: string): FrontResponse {
  return message(400, `The path ${path} is not percent-encoded correctly.`);
}

export function readOnlyPage(): FrontResponse {
  return message(405, "This page only takes GET and HEAD.", { allow: "GET, HEAD" });
}

export function bodyTooLarge(limit: number): FrontResponse {
  return message(413, `The body is larger than ${limit} bytes, which is the limit here.`);
}

export function urlTooLong(limit: number): FrontResponse {
  return message(414, `The URL is longer than ${limit} bytes, which is the limit here.`);
}

export function unknownEncoding(encoding: string, known: readonly string[]): FrontResponse {
  return message(415, `Content-Encoding ${encoding} is not understood. Send ${known.join(", ")} or none.`);
}

export function brokenEncoding(encoding: string): FrontResponse {
  return message(400, `The body is not ${encoding}, although Content-Encoding says so.`);
}

export function noPath(target: string): FrontResponse {
  return message(400, `The request target ${target} is neither a path nor a URL.`);
}

export function answerFailed(error: unknown): FrontResponse {
  return message(500, `The answer failed: ${error instanceof Error ? error.message : String(error)}`);
}

export function answerTooSlow(subject: string, milliseconds: number): FrontResponse {
  return message(503, `No answer of ${subject} within ${milliseconds} ms.`);
}
