import type { VendorErrorKind } from "../behaviour.ts";
import { addSentence } from "./add-sentence.ts";
import { ApiError, type ErrorContext } from "./api-error.ts";
import { isMarked, markErrorClass } from "./mark-error-class.ts";

/** What the vendor answered, read as the spec says and free of secrets. */
export interface HttpAnswer<Data = unknown, Status extends number = number> {
  readonly kind: VendorErrorKind;
  readonly status: Status;
  readonly data: Data | string | undefined;
  readonly vendorMessage: string | undefined;
  readonly code: string | undefined;
  readonly reference: string | undefined;
  readonly retryAfter: number | undefined;
  readonly advice: string | undefined;
}

/** A message is for one line of a log; `vendorMessage` has all of it. */
const LONGEST_QUOTE = 500;

function summarise({ status, kind, vendorMessage, reference, advice }: HttpAnswer): string {
  const quote = vendorMessage === undefined ? "" : `: ${vendorMessage.slice(0, LONGEST_QUOTE)}`;
  const answer = `answered ${status} (${kind})${quote}`;
  const more = [reference !== undefined && `Reference: ${reference}.`, advice].filter(Boolean).join(" ");
  return addSentence(answer, more);
}

/** The vendor answered with an error status. `error.status === 404` narrows `data`, where the documented bodies differ by status. */
export class HttpError<Data = unknown, Status extends number = number> extends ApiError {
  static {
    markErrorClass(this, "HttpError");
  }

  /** Whether a value is such an error, also when another copy of this package made it. */
  static override isInstance(value: unknown): value is HttpError {
    return isMarked(value, "HttpError");
  }

  /** The meaning of the status as the spec has it; where the spec is silent, its class decides. */
  readonly kind: VendorErrorKind;
  readonly status: Status;
  /** The vendor's own words, found where the spec says they stand. */
  readonly vendorMessage: string | undefined;
  /** The vendor's error code. */
  readonly code: string | undefined;
  /** The vendor's reference of this failure, to be quoted to its support. Also in the message. */
  readonly reference: string | undefined;
  /**
   * The body: of the documented type where the vendor keeps to it, a string where something else came
   * (a proxy's page, broken JSON), undefined where it was empty.
   */
  readonly data: Data | string | undefined;
  /** Seconds to wait before another try, if the vendor sent `Retry-After`. */
  readonly retryAfter: number | undefined;
  /** What to do next, where the vendor or its spec says so. Also the end of the message. */
  readonly advice: string | undefined;

  constructor(context: ErrorContext, answer: HttpAnswer<Data, Status>) {
    super(summarise(answer), context);
    this.kind = answer.kind;
    this.status = answer.status;
    this.vendorMessage = answer.vendorMessage;
    this.code = answer.code;
    this.reference = answer.reference;
    this.data = answer.data;
    this.retryAfter = answer.retryAfter;
    this.advice = answer.advice;
  }
}
