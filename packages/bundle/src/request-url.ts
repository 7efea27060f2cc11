import type { ExampleRequest } from "./example-request.ts";

/**
 * The request's URL. A space in the query is written `%20`, which every server reads, not `+`, which only those do that
 * take a query for a form.
 *
 * @param origin What replaces scheme and host, such as `http://127.0.0.1:4010/cligs`; by default nothing does.
 */
export function requestUrl(request: ExampleRequest, origin?: string): string {
  const server = new URL(request.server);
  const start = origin === undefined ? server.origin : origin.replace(/\/$/, "");
  const pairs = new URLSearchParams({ ...request.query, ...request.credentials.query });
  const query = pairs.toString().replaceAll("+", "%20");
  return `${start}${server.pathname.replace(/\/$/, "")}${request.path}${query && `?${query}`}`;
}
