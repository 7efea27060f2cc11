import { ApiError, type ErrorContext } from "./api-error.ts";
import { isMarked, markErrorClass } from "./mark-error-class.ts";

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
  /** The system's code, such as `ECONNREFUSED`, where the platform tells. */
  readonly code: string | undefined;

  constructor(context: ErrorContext, trouble: { reason: string; code: string | undefined; cause: Error }) {
    super(`got no answer: ${trouble.reason}`, context, trouble.cause);
    this.code = trouble.code;
  }
}
