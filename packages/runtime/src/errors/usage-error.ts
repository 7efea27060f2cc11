import { isMarked, markErrorClass } from "./mark-error-class.ts";

/** Where a missing setting comes from. */
export interface SettingSource {
  /** The client's option. */
  readonly option: string;
  /** The environment variable that stands in for the option, if there is one. */
  readonly variable?: string | undefined;
}

/**
 * The program that uses the client is wrong: an option is missing or bad, or a call cannot be made as written.
 * Thrown by the factory, and the reason why a call's promise rejects. It is no `ApiError`, since nothing was sent
 * and trying again will not help. A loop over a list throws it where the list goes on beyond what the vendor lets one ask for.
 */
export class UsageError extends Error {
  static {
    markErrorClass(this, "UsageError");
  }

  /** Whether a value is such an error, also when another copy of this package made it. */
  static isInstance(value: unknown): value is UsageError {
    return isMarked(value, "UsageError");
  }

  /** The option to set or mend, if it is about one. */
  readonly option: string | undefined;
  /** The environment variable that would do instead. */
  readonly environmentVariable: string | undefined;

  constructor(message: string, source?: SettingSource) {
    super(message);
    this.option = source?.option;
    this.environmentVariable = source?.variable;
  }
}
