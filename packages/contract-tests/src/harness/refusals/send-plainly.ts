import { request as open, type IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";

/** A request as it stands on the wire. */
export interface PlainRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** What came back. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a request with nothing but Node's own sockets: no client or `fetch` mends its headers or follows where it leads. */
export function sendPlainly({ method, url, headers, body = "" }: PlainRequest): Promise<PlainAnswer> {
  // Node counts the bytes of a body by itself, but not for DELETE.
  const length = body === "" ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((settle, fail) => {
    const request = open(url, { method, headers: { ...headers, ...length } }, (response) => {
      text(response).then((received) => {
        settle({ status: response.statusCode ?? 0, headers: response.headers, body: received });
      }, fail);
    });
    request.on("error", fail);
    request.end(body);
  });
}
