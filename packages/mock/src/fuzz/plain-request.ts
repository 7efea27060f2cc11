import { exampleRequest, requestHeaders, requestUrl, type Bundle, type Operation } from "@clade/bundle";

/** A request that can still be spoilt: what stands in it is written as it is, right or wrong. */
export interface PlainRequest {
  readonly method: string;
  readonly path: string;
  /** Encoded. */
  readonly query: readonly string[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

/** The right request that a spec's examples make. */
export function plainRequest(vendor: string, bundle: Bundle, operation: Operation): PlainRequest {
  const request = exampleRequest(bundle, operation);
  const { pathname, search } = new URL(requestUrl(request, `http://127.0.0.1/${vendor}`));
  return {
    method: request.method,
    path: pathname,
    query: search === "" ? [] : search.slice(1).split("&"),
    headers: Object.entries(requestHeaders(request)),
    body: Buffer.from(request.body ?? ""),
  };
}

/** A request as it goes over the wire, on a connection that ends with its answer. */
export function bytesOf({ method, path, query, headers, body }: PlainRequest): Buffer {
  const target = query.length === 0 ? path : `${path}?${query.join("&")}`;
  const isFramed = headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));
  const framing = isFramed || body.length === 0 ? "" : `Content-Length: ${String(body.length)}\r\n`;
  const fields = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const head = `${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${framing}${fields}\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}
