import { addSentence } from "./add-sentence.ts";
import { ApiError, type ErrorContext } from "./api-error.ts";
import { isMarked, markErrorClass } from "./mark-error-class.ts";

/** Why no answer came, free of secrets. */
export interface NetworkTrouble {
  readonly reason: string;
  readonly code: string | undefined;
  readonly cause: Error;
  /** What to know before another try. */
  readonly advice?: string | undefined;
}

/** No answer came, or it broke off: no connection, unknown host, reset. Whether the vendor acted is unknown. */
export class NetworkError extends ApiError {
  static {
    markErrorClass(this, "NetworkError");
  }

  /** Whether a value is such an error, also when another copy of this package made it. */
  static override isInstance(value: unknown): value is NetworkError {
    return isMarked(value, "NetworkError");
  }

  readonly kind = "network";
  /** No answer, no status. Declared, and never set, so that the status can be asked of any error of a call. */
  declare readonly status?: undefined;
  /** No answer, no body. */
  declare readonly data?: undefined;
  /** The system's code, such as `ECONNREFUSED`, where the platform tells. */
  readonly code: string | undefined;

  constructor(context: ErrorContext, { reason, code, cause, advice }: NetworkTrouble) {
    super(addSentence(`got no answer: ${reason}`, advice), context, cause);
    this.code = code;
  }
}
