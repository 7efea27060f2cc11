import type { Clock } from "../clock/clock.ts";
import type { Hooks } from "../hooks/hooks.ts";

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
   * Milliseconds that one attempt may take, from the sending of the request to the end of its answer, within `timeout`.
   * Default: all that the call has left. A call that may be done twice is then sent again, any other is a `TimeoutError`.
   */
  readonly attemptTimeout?: number | undefined;
  /**
   * How often a call that may be done twice, by its effect as the vendor's spec knows it, is sent again after a passing failure:
   * a network failure, an attempt out of time, 408, 429, 502, 503, 504, and 500 where the vendor means nothing else by it.
   * A whole number. Default: 2. `0` for never. What the vendor itself advises, and what it refuses for its quota, is counted apart.
   */
  readonly retries?: number | undefined;
  /**
   * Lets `baseUrl` be plain http, over which anyone on the way can read the credentials. Default: false.
   * Needed neither for this machine (localhost) nor where the vendor itself knows plain http only.
   */
  readonly allowHttp?: boolean | undefined;
  /**
   * Milliseconds to wait before a repetition that the vendor advises. Default: 1000. Also before the first repetition of a
   * request that was one too many, doubled for the second and again for the third. And the longest first pause before what
   * `retries` allows: a random time up to it, doubled for each further one, never above 8000. `Retry-After` takes its place.
   */
  readonly retryDelay?: number | undefined;
  /**
   * The most bytes that the body of an answer may have once it is decompressed; reading ends there with a `DecodeError`. A body that
   * is asked for as a stream has no limit. Default: 67 108 864 (64 MiB). `Infinity` for no limit.
   */
  readonly maxResponseSize?: number | undefined;
  /**
   * The most requests that the client sends in any second, all its calls together; others wait for their turn.
   * Default: the vendor's documented number, or no limit where there is none. A lower one leaves room for other programs
   * that share the vendor's quota; `Infinity` lifts every limit but `requestsPerDay`, as a mock can bear.
   */
  readonly requestsPerSecond?: number | undefined;
  /**
   * The most requests that the client sends in a day, all attempts counted: the number of the caller's plan, less what other
   * programs need. A call beyond it is not sent and gives a `QuotaError`. The day ends when the vendor's does, where that is known;
   * else each request counts for 24 hours. Default: no limit; what is sent is counted where the vendor has a quota of the day.
   */
  readonly requestsPerDay?: number | undefined;
  /** Functions that are told of every attempt of every call, for logs and traces. Default: none. */
  readonly hooks?: Hooks | undefined;
  /**
   * Time and chance: whatever the client measures, waits for or leaves to chance goes through it. For tests, which can have
   * hours pass in no time. Default: the platform's.
   */
  readonly clock?: Clock | undefined;
}
