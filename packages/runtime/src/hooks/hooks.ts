import type { Cause } from "../exchange/again.ts";

/** One attempt of a call, from the sending of its request on. Frozen, with `***` in place of every secret. */
export interface AttemptEvent {
  /** The same in all attempts of one call, and another for every call that the program makes. */
  readonly callId: number;
  /** The vendor's short name, such as `cligs`. */
  readonly vendor: string;
  /** The operation as the spec names it, such as `createClig`. */
  readonly operationId: string;
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** The path as the spec writes it, such as `/contact/{id}`. */
  readonly path: string;
  /** Which attempt of the call it is, from 1 on. */
  readonly attempt: number;
  readonly request: {
    readonly url: string;
    /** By their names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
  };
}

/** The request will be sent again, unless the call ends before: by its signal or its time, or since the day's requests are used up. */
export interface Repetition {
  /** The pause before, in milliseconds. */
  readonly in: number;
  /** Why: the vendor's quota, its own advice, or the operation's effect, by which it may be done twice. */
  readonly cause: Cause;
}

/** How an attempt ended. */
interface EndEvent extends AttemptEvent {
  /** Milliseconds since the request was sent. */
  readonly milliseconds: number;
  /** Undefined where the attempt decides the call. A new session, for which a request is sent again too, is not foreseen. */
  readonly again: Repetition | undefined;
}

/** An answer came, whatever its status. It is read to its end, unless the request will be sent again or it is a stream. */
export interface ResponseEvent extends EndEvent {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** No answer came, or not all of it. */
export interface FailureEvent extends EndEvent {
  /** The network failed, the call or its attempt was out of time, the caller aborted, or the given `fetch` is none. */
  readonly reason: "network" | "timeout" | "aborted" | "usage";
  /** What happened, in the words of the system where it was the network. */
  readonly message: string;
  /** The system's code, such as `ECONNREFUSED`, where the platform tells. */
  readonly code: string | undefined;
  /** The status, where the answer's head had come. */
  readonly status: number | undefined;
}

/**
 * Functions that are told of every attempt of every call, those of a client's own accord, such as a login, included. Each
 * `onRequest` is followed by one `onResponse` or one `onError` of the same attempt. They are called at once and not waited for,
 * and change nothing. What one throws or rejects with does no harm to the call; the first such failure goes to `console.error`.
 */
export interface Hooks {
  /** A request is being sent. */
  readonly onRequest?: ((event: AttemptEvent) => unknown) | undefined;
  /** An answer came. */
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** No answer came, or not all of it. */
  readonly onError?: ((event: FailureEvent) => unknown) | undefined;
}
