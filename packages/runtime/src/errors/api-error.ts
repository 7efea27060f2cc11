import type { VendorErrorKind } from "../behaviour.ts";
import { isMarked, markErrorClass } from "./mark-error-class.ts";

/** What went wrong: the vendor's refusal in one of the shared words, or the reason why there was no usable answer. */
export type ApiErrorKind = VendorErrorKind | "network" | "timeout" | "decode" | "quota-used-up";

/** What every error of a call knows. All of it is free of secrets before an error is made from it. */
export interface ErrorContext {
  readonly vendor: string;
  readonly title: string;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly url: string;
  readonly attempts: number;
}

/** The base of all errors that a call returns. Tell them apart by `kind`; nothing in them holds a secret. */
export abstract class ApiError extends Error {
  static {
    markErrorClass(this, "ApiError");
  }

  /** Whether a value is such an error, also when another copy of this package made it. */
  static isInstance(value: unknown): value is ApiError {
    return isMarked(value, "ApiError");
  }

  abstract readonly kind: ApiErrorKind;
  /** The vendor's short name, such as `cligs`. */
  readonly vendor: string;
  /** The operation as the spec names it, such as `createClig`. */
  readonly operationId: string;
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** The path as the spec writes it, such as `/contact/{id}`. */
  readonly path: string;
  /** The URL that was called, with `***` in place of every secret. */
  readonly url: string;
  /**
   * How often the request was sent, for whatever reason: its effect, the vendor's advice or quota, the end of a session. The
   * redirects that were followed are not counted.
   */
  readonly attempts: number;

  constructor(summary: string, context: ErrorContext, cause?: Error) {
    const { title, operationId, method, path } = context;
    super(`${title} ${operationId} (${method} ${path}) ${summary}`, cause && { cause });
    this.vendor = context.vendor;
    this.operationId = operationId;
    this.method = method;
    this.path = path;
    this.url = context.url;
    this.attempts = context.attempts;
  }

  /** A plain object for a log line: every field and the message, without the stack. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    const fields = Object.fromEntries(Object.entries(this));
    return { name, message, ...fields, ...(cause instanceof Error && { cause: cause.message }) };
  }
}
