import type { Operation } from "@clade/bundle";
import type { FrontRequest } from "./front/front-request.ts";
import type { Route } from "./front/match-route.ts";
import { withoutHeaders } from "./front/without-headers.ts";
import { readMockBody, type MockBody } from "./read-mock-body.ts";

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
  readonly body: MockBody;
}

export function requestParts(
  request: FrontRequest,
  route: Extract<Route, { kind: "operation" }>,
): RequestParts {
  const { operation, path, pathParameters } = route;
  const body = readMockBody(operation, request);
  return {
    operation,
    path,
    pathParameters,
    query: new URLSearchParams(request.query),
    headers: body.state === "ignored" ? withoutHeaders(request.headers, ...bodyHeaders) : request.headers,
    body,
  };
}
