import type { IHttpResponse } from "@stoplight/prism-http";
import type { FrontResponse } from "@clade/front";
import type { PrismLibrary } from "./prism-library.ts";

/** Headers that describe how a body travels. A documented one would not be true of the mock's plain body. */
const travelHeaders = new Set(["connection", "content-encoding", "content-length", "transfer-encoding"]);

/** Prism's answer as bytes to send. Where the spec documents no content, there is no body and no Content-Type. */
export function toFrontResponse(
  { serialize }: Pick<PrismLibrary, "serialize">,
  { statusCode, headers = {}, body }: IHttpResponse,
): FrontResponse {
  const sent = Object.entries(headers as Record<string, unknown>)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name, value]) => isScalar(value) && !travelHeaders.has(name))
    .filter(([name]) => body !== undefined || name !== "content-type")
    .map(
      ([name, value]) =>
        [name, name === "content-type" ? withCharset(String(value)) : String(value)] as const,
    );
  const sentHeaders = Object.fromEntries(sent);
  return {
    status: statusCode,
    headers: sentHeaders,
    body: body === undefined ? "" : (serialize(body, sentHeaders["content-type"]) ?? ""),
  };
}

/** Text without a charset may be read as ASCII or Latin-1, and one of Cligs' sentences has a typographic apostrophe. */
function withCharset(contentType: string): string {
  return /^text\/[^;]+$/.test(contentType) ? `${contentType}; charset=utf-8` : contentType;
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
