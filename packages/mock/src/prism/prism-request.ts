import type { Operation } from "@clade/bundle";
import type { IHttpRequest } from "@stoplight/prism-http";
import type { RequestParts } from "../request-parts.ts";

/**
 * A request in Prism's terms. Its Accept header is kept only where it has something to choose from: Prism would refuse
 * what a vendor with one media type answers in that one, whatever the caller accepts.
 */
export function prismRequest(parts: RequestParts): IHttpRequest {
  return {
    method: parts.operation.method,
    url: { path: parts.path, query: queryValues(parts.query) },
    headers: prismHeaders(parts),
    body: parts.body.value ?? null,
  };
}

function prismHeaders({ operation, headers }: RequestParts): Record<string, string> {
  const { accept, "content-type": contentType, ...others } = headers;
  return {
    ...others,
    ...(accept !== undefined && hasChoice(operation) && accept.split(",").every(isMediaType) && { accept }),
    // Prism throws at what is no media type at all; it stands for bytes of any kind (RFC 9110, 8.3).
    ...(contentType !== undefined && {
      "content-type": isMediaType(contentType) ? contentType : "application/octet-stream",
    }),
  };
}

function isMediaType(text: string): boolean {
  return /^\s*[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(;.*)?$/.test(text);
}

function hasChoice({ responses }: Operation): boolean {
  return Object.values(responses).some(({ content = {} }) => Object.keys(content).length > 1);
}

function queryValues(query: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}
