import type { CallError } from "../errors/is-api-error.ts";

/** The call succeeded. */
export interface CallSuccess<Data> {
  /** The body. An empty one is undefined, even where the spec promises JSON. */
  readonly data: Data;
  /** Status and headers. The body is read already and stands in `data`; the URL is left out for its secrets. */
  readonly response: Response;
  readonly error?: undefined;
}

/** The call failed. */
export interface CallFailure<ErrorData> {
  readonly error: CallError<ErrorData>;
  /** Status and headers, if an answer came. */
  readonly response?: Response;
  readonly data?: undefined;
}

/** What a call resolves to. Look at `error` first: it is set exactly when the call failed. */
export type CallResult<Data, ErrorData = unknown> = CallSuccess<Data> | CallFailure<ErrorData>;
