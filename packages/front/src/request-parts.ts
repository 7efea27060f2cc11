import type { Operation } from "@clade/bundle/document";
import type { FrontRequest } from "./http/front-request.ts";
import type { Route } from "./http/match-route.ts";
import { withoutHeaders } from "./http/without-headers.ts";
import { readSentBody, type SentBody } from "./read-sent-body.ts";

const bodyHeaders = ["content-type", "content-length"];

/** A request to an operation, taken apart once for everything that looks at it. */
export interface RequestParts {
  readonly operation: Operation;
  /** Below the base path, percent-encoded. */
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Without those of a body where the operation takes none. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: SentBody;
}

export function requestParts(
  request: FrontRequest,
  route: Extract<Route, { kind: "operation" }>,
): RequestParts {
  const { operation, path, pathParameters } = route;
  const body = readSentBody(operation, request);
  return {
    operation,
    path,
    pathParameters,
    query: new URLSearchParams(request.query),
    headers: body.state === "ignored" ? withoutHeaders(request.headers, ...bodyHeaders) : request.headers,
    body,
  };
}
