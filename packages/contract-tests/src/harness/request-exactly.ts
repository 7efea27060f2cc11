import { requestHeaders, requestUrl, type ExampleRequest } from "@clade/bundle";
import type { Exchange } from "./exchange.ts";

/** Sends a request as it stands, right or wrong, without a client and without following redirects. */
export async function requestExactly(request: ExampleRequest, origin: string): Promise<Exchange> {
  const headers = new Headers(requestHeaders(request));
  const url = requestUrl(request, origin);
  const response = await fetch(url, {
    method: request.method,
    headers,
    redirect: "manual",
    ...(request.body !== undefined && { body: request.body }),
  });
  return {
    request: { method: request.method, url, headers, body: request.body ?? "" },
    response: { status: response.status, headers: response.headers, body: await response.text() },
  };
}
