import { ApiError, type ErrorContext } from "./api-error.ts";
import { isMarked, markErrorClass } from "./mark-error-class.ts";

/**
 * The call used up its time, all attempts and the reading of the body counted, waiting for the client's other calls not.
 * Whether the vendor acted is unknown.
 */
export class TimeoutError extends ApiError {
  static {
    markErrorClass(this, "TimeoutError");
  }

  /** Whether a value is such an error, also when another copy of this package made it. */
  static override isInstance(value: unknown): value is TimeoutError {
    return isMarked(value, "TimeoutError");
  }

  readonly kind = "timeout";
  /** The time that the call was given, in milliseconds. */
  readonly budget: number;

  constructor(context: ErrorContext, budget: number) {
    super(`took longer than ${budget} ms. Pass a larger \`timeout\` if it may.`, context);
    this.budget = budget;
  }
}
