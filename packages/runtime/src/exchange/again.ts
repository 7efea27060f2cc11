/**
 * Why a request is sent again: it was beyond a quota, the vendor advises it, or the operation is one that may be done twice.
 * Each is counted by itself.
 */
export type Cause = "quota" | "advice" | "effect";

/** A request is to be sent again. */
export interface Again {
  readonly cause: Cause;
  /** The pause before, in milliseconds. */
  readonly pause: number;
}
