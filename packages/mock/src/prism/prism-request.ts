import { isForm } from "@clade/bundle";
import type { IHttpRequest } from "@stoplight/prism-http";
import { type RequestParts, valuesByName, withoutHeaders } from "@clade/front";

/**
 * A request in Prism's terms.
 *
 * @param mediaType The one to answer in. By default there is no Accept header: Prism would refuse what a vendor with one media type
 * answers in that one, whatever the caller accepts.
 */
export function prismRequest(parts: RequestParts, mediaType?: string): IHttpRequest {
  return {
    method: parts.operation.method,
    url: { path: parts.path, query: valuesByName(parts.query) },
    headers: prismHeaders(parts, mediaType),
    body: prismBody(parts),
  };
}

function prismHeaders({ headers }: RequestParts, accept: string | undefined): Record<string, string> {
  const contentType = headers["content-type"];
  return {
    ...withoutHeaders(headers, "accept", "content-type"),
    ...(accept !== undefined && { accept }),
    // Prism throws at what is no media type at all; it stands for bytes of any kind (RFC 9110, 8.3).
    ...(contentType !== undefined && {
      "content-type": isMediaType(contentType) ? contentType : "application/octet-stream",
    }),
  };
}

/** Prism throws at a name in a form that is not percent-encoded correctly; written anew, all of them are. */
function prismBody({ body: { value = null, mediaType = "" } }: RequestParts): unknown {
  return typeof value === "string" && isForm(mediaType) ? new URLSearchParams(value).toString() : value;
}

function isMediaType(text: string): boolean {
  return /^\s*[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(;.*)?$/.test(text);
}
