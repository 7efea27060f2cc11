/** What a server takes from a caller, and how long it makes a caller wait. */
export interface Limits {
  /** Bytes of a request body, as sent and again when inflated. By default 32 MiB: more than any vendor documents. */
  readonly bodyBytes: number;
  /** Levels of a request body's objects and lists, one within the other. By default 500: validators go down them by recursion. */
  readonly bodyLevels: number;
  /** Bytes of the path and query. By default 32 KiB. */
  readonly urlBytes: number;
  /** Bytes of the request line and all headers together. By default 64 KiB. */
  readonly headerBytes: number;
  /** For the answer of one operation. By default 10 seconds. */
  readonly answerMilliseconds: number;
  /** For a request to arrive, and for a caller that neither sends nor reads any more. By default 60 seconds. */
  readonly requestMilliseconds: number;
}

export const defaultLimits: Limits = {
  bodyBytes: 32 * 1024 * 1024,
  bodyLevels: 500,
  urlBytes: 32 * 1024,
  headerBytes: 64 * 1024,
  answerMilliseconds: 10_000,
  requestMilliseconds: 60_000,
};
