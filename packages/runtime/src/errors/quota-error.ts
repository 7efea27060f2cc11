import { ApiError, type ErrorContext } from "./api-error.ts";
import { isMarked, markErrorClass } from "./mark-error-class.ts";

/** A day of which as many requests are used as the caller allows. */
export interface UsedUpDay {
  readonly requests: number;
  readonly used: number;
  /** When the next request may be sent, in milliseconds since 1970. */
  readonly resetsAt: number;
}

/**
 * The client has sent as many requests as `requestsPerDay` allows, so that this one was not sent. Where `attempts` is above 0, it
 * was sent before and not again: whether the vendor acted on that is unknown.
 */
export class QuotaError extends ApiError {
  static {
    markErrorClass(this, "QuotaError");
  }

  /** Whether a value is such an error, also when another copy of this package made it. */
  static override isInstance(value: unknown): value is QuotaError {
    return isMarked(value, "QuotaError");
  }

  readonly kind = "quota-used-up";
  /** No answer, no status. Declared, and never set, so that the status can be asked of any error of a call. */
  declare readonly status?: undefined;
  /** No answer, no body. */
  declare readonly data?: undefined;
  /** From when on the client sends again: the vendor's reset, or 24 hours after the oldest request that counts. */
  readonly resetsAt: Date;
  /** How many requests of this client count for the day. */
  readonly used: number;
  /** How many may: `requestsPerDay`. */
  readonly requests: number;

  constructor(context: ErrorContext, { requests, used, resetsAt }: UsedUpDay) {
    const date = new Date(resetsAt);
    super(
      `was not sent${context.attempts > 0 ? " again" : ""}: ${used} of the day's ${requests} requests ` +
        `(\`requestsPerDay\`) are used. The client sends again from ${date.toISOString()} on.`,
      context,
    );
    this.resetsAt = date;
    this.used = used;
    this.requests = requests;
  }
}
