import type { WantedAnswer } from "../documented-choice.ts";

/** How an answer reaches the caller where that is not at once, or not whole. The request has been carried out by then. */
export interface Delivery {
  /** Milliseconds before the head. */
  readonly latency?: number;
  /** The connection ends before the head, or after half of the body. */
  readonly drop?: "head" | "body";
  /** Milliseconds between the pieces in which the body comes. */
  readonly slow?: number;
}

/** A fault that was asked for, read but not yet held against an operation. */
export interface Fault {
  /** As it was written. */
  readonly text: string;
  readonly delivery: Delivery;
  /** A documented answer in place of what the request would get, which is not carried out then. */
  readonly answer?: WantedAnswer;
}

/** A fault was asked for that there is not. The message lists what there is. */
export class FaultUsageError extends Error {
  override readonly name = "FaultUsageError";
}
