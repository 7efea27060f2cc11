import type { Delivery } from "../fault/fault.ts";

/** A request as the front hands it on: read to its end, inflated, with nothing of the socket left in it. */
export interface FrontRequest {
  /** In capitals. */
  readonly method: string;
  /** Scheme, host and port as the caller addressed them, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** As it was sent, percent-encoded, with a slash at the start and without the query. */
  readonly path: string;
  /** As it was sent, percent-encoded, without the question mark. */
  readonly query: string;
  /** Lower-case names; what was sent several times is joined by commas. They describe the inflated body. */
  readonly headers: Readonly<Record<string, string>>;
  /** No bytes where there is no body. */
  readonly body: Uint8Array;
}

/** What answers a request without knowing of sockets, so that it also runs where there are none. */
export type FrontHandler = (request: FrontRequest) => Promise<FrontResponse>;

/**
 * An answer, to HEAD the same as to GET. The server adds what only it can know, such as its length and its CORS headers,
 * and compresses it.
 */
export interface FrontResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** A text is sent as UTF-8; an empty one is no body. */
  readonly body: string | Uint8Array;
  /** Where it is not to arrive at once and whole. */
  readonly delivery?: Delivery;
}
