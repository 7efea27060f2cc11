import { addSentence } from "./add-sentence.ts";
import { ApiError, type ErrorContext } from "./api-error.ts";
import { isMarked, markErrorClass } from "./mark-error-class.ts";

/** Which time was used up. */
export interface UsedTime {
  /** The option and setting that gave it. */
  readonly limit: "timeout" | "attemptTimeout";
  /** Milliseconds. */
  readonly budget: number;
  /** What to know before another try. */
  readonly advice?: string | undefined;
}

/**
 * The call used up its time, all attempts and the reading of the body counted, waiting for the client's other calls not; or its
 * last attempt used up its own. Whether the vendor acted is unknown.
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
  /** No answer, no status. Declared, and never set, so that the status can be asked of any error of a call. */
  declare readonly status?: undefined;
  /** No answer, no body. */
  declare readonly data?: undefined;
  /** Which time was used up: `timeout`, that of the call, or `attemptTimeout`, that of its last attempt. */
  readonly limit: "timeout" | "attemptTimeout";
  /** That time in milliseconds. */
  readonly budget: number;

  constructor(context: ErrorContext, { limit, budget, advice }: UsedTime) {
    const where = limit === "timeout" ? "" : " in one attempt";
    const summary = `took longer than ${budget} ms${where}. Pass a larger \`${limit}\` if it may.`;
    super(addSentence(summary, advice), context);
    this.limit = limit;
    this.budget = budget;
  }
}
