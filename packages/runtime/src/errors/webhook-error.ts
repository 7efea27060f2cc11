import { isMarked, markErrorClass } from "./mark-error-class.ts";

/** One thing that is wrong with the body of a webhook. */
export interface WebhookFault {
  /** JSON Pointer to the place in the body; empty for the body as a whole. */
  readonly pointer: string;
  /** What is wrong there, as a sentence goes on after the place. It has no value of the body, since those may be personal data. */
  readonly problem: string;
}

/**
 * What a receiver got is not an event of the vendor, or not from the vendor. It is no `ApiError`, since no call was made:
 * answer the sender with a 4xx status.
 */
export class WebhookError extends Error {
  static {
    markErrorClass(this, "WebhookError");
  }

  /** Whether a value is such an error, also when another copy of this package made it. */
  static isInstance(value: unknown): value is WebhookError {
    return isMarked(value, "WebhookError");
  }

  /** The vendor's short name, such as `cligs`. */
  readonly vendor: string;
  /** The event, if the body told it or the receiver said it. */
  readonly event: string | undefined;
  /** The place of the first fault: a JSON Pointer, empty for the body as a whole. */
  readonly pointer: string;
  /** All that is wrong, in the order of the body, the first 20 at most. */
  readonly faults: readonly WebhookFault[];

  constructor(
    { vendor, title }: { readonly vendor: string; readonly title: string },
    event: string | undefined,
    faults: readonly [WebhookFault, ...WebhookFault[]],
  ) {
    const [{ pointer, problem }] = faults;
    super(`${title} ${event ?? "webhook"}: ${pointer || "the body"} ${problem}.`);
    this.vendor = vendor;
    this.event = event;
    this.pointer = pointer;
    this.faults = faults;
  }
}
