/** What every client can be told, whatever its vendor. */
export interface ClientOptions {
  /**
   * The vendor's address, without query, fragment or credentials. A trailing slash does not matter.
   * Default: the first server of the vendor's spec. Point it at a mock or a proxy as needed.
   */
  readonly baseUrl?: string | undefined;
  /** Sends a request. Default: the platform's `fetch`, looked up at each call. */
  readonly fetch?: ((request: Request) => Response | Promise<Response>) | undefined;
  /**
   * Milliseconds that one call may take, all attempts and the reading of the body counted. Default: 30 000.
   * Waiting for the client's other calls because of `requestsPerSecond` is not counted; a call's `signal` ends it.
   */
  readonly timeout?: number | undefined;
  /**
   * Lets `baseUrl` be plain http, over which anyone on the way can read the credentials. Default: false.
   * Needed neither for this machine (localhost) nor where the vendor itself knows plain http only.
   */
  readonly allowHttp?: boolean | undefined;
  /**
   * Milliseconds to wait before the one repetition that a vendor may advise after a failure. Default: 1000.
   * Also before the first repetition of a request that was one too many, doubled for the second and again for the third.
   */
  readonly retryDelay?: number | undefined;
  /**
   * The most requests that the client sends in any second, all its calls together; others wait for their turn.
   * Default: the vendor's documented number, or no limit where there is none. A lower one leaves room for other programs
   * that share the vendor's quota; `Infinity` lifts every limit, as a mock can bear.
   */
  readonly requestsPerSecond?: number | undefined;
}
