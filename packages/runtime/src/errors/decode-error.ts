import { ApiError, type ErrorContext } from "./api-error.ts";
import { isMarked, markErrorClass } from "./mark-error-class.ts";

/** What could not be read. */
export interface UnreadableBody {
  readonly status: number;
  /** What is wrong with it, as the sentence goes on after the status. */
  readonly problem: string;
  readonly contentType: string | undefined;
  readonly excerpt: string;
}

/** The vendor answered with success, but the body is not what the spec promises. Whatever was asked for, is done. */
export class DecodeError extends ApiError {
  static {
    markErrorClass(this, "DecodeError");
  }

  /** Whether a value is such an error, also when another copy of this package made it. */
  static override isInstance(value: unknown): value is DecodeError {
    return isMarked(value, "DecodeError");
  }

  readonly kind = "decode";
  readonly status: number;
  /** What came stands in `excerpt`. Declared, and never set, so that the body can be asked of any error of a call. */
  declare readonly data?: undefined;
  /** The body's content type as the vendor sent it. */
  readonly contentType: string | undefined;
  /** The start of the body, at most 200 characters. */
  readonly excerpt: string;

  constructor(context: ErrorContext, body: UnreadableBody) {
    const type = body.contentType ?? "no content type";
    const excerpt = body.excerpt && `: ${body.excerpt}`;
    super(`answered ${body.status} ${body.problem} (${type})${excerpt}`, context);
    this.status = body.status;
    this.contentType = body.contentType;
    this.excerpt = body.excerpt;
  }
}
