import { asciiOnly } from "../ascii-only.ts";
import type { FrontResponse } from "./front-request.ts";

/** Some clients and proxies take no header that is much longer. */
const longestReason = 2_000;

/** An answer of the front itself, never a vendor's: one plain line that says what was wrong and what helps. */
export function message(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): FrontResponse {
  return { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers }, body: `${text}\n` };
}

/**
 * A message in place of an answer that no document describes, with the mark by which it is told from a vendor's.
 *
 * @param reason A few words for `clade-undocumented`.
 */
export function refusal(
  status: number,
  reason: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): FrontResponse {
  return message(status, text, {
    "clade-undocumented": asciiOnly(reason).slice(0, longestReason),
    ...headers,
  });
}

export function unknownVendor(name: string, vendors: readonly string[]): FrontResponse {
  const known = vendors.length === 0 ? "There are none." : `There are: ${vendors.join(", ")}.`;
  return refusal(404, "vendor unknown", `There is no vendor "${name}" here. ${known}`);
}

export function malformedPath(path: string): FrontResponse {
  return refusal(400, "path malformed", `The path ${path} is not percent-encoded correctly.`);
}

export function readOnlyPage(): FrontResponse {
  return message(405, "This page only takes GET and HEAD.", { allow: "GET, HEAD" });
}

export function bodyTooLarge(limit: number): FrontResponse {
  return refusal(413, "body too large", `The body is larger than ${limit} bytes, which is the limit here.`);
}

export function bodyTooDeep(limit: number): FrontResponse {
  const text = `The body is nested deeper than ${limit} levels, which is the limit here.`;
  return refusal(400, "body too deep", text);
}

export function urlTooLong(limit: number): FrontResponse {
  return refusal(414, "URL too long", `The URL is longer than ${limit} bytes, which is the limit here.`);
}

export function unknownEncoding(encoding: string, known: readonly string[]): FrontResponse {
  const text = `Content-Encoding ${encoding} is not understood. Send ${known.join(", ")} or none.`;
  return refusal(415, "body encoding unknown", text);
}

export function brokenEncoding(encoding: string): FrontResponse {
  const text = `The body is not ${encoding}, although Content-Encoding says so.`;
  return refusal(400, "body encoding broken", text);
}

export function noPath(target: string): FrontResponse {
  return refusal(400, "path malformed", `The request target ${target} is neither a path nor a URL.`);
}

export function unknownFault(text: string): FrontResponse {
  return refusal(400, "clade-fault", text);
}

export function answerFailed(error: unknown): FrontResponse {
  const text = `The answer failed: ${error instanceof Error ? error.message : String(error)}`;
  return refusal(500, "answer failed", text);
}

export function answerTooSlow(subject: string, milliseconds: number): FrontResponse {
  return refusal(503, "answer too slow", `No answer of ${subject} within ${milliseconds} ms.`);
}
