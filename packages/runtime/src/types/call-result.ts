import type { HttpError } from "../errors/http-error.ts";
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
export interface CallFailure<ErrorData, Refusal = HttpError<ErrorData>> {
  readonly error: CallError<ErrorData, Refusal>;
  /** Status and headers, if an answer came. */
  readonly response?: Response;
  readonly data?: undefined;
}

/** What a call resolves to. Look at `error` first: it is set exactly when the call failed. */
export type CallResult<Data, ErrorData = unknown, Refusal = HttpError<ErrorData>> =
  CallSuccess<Data> | CallFailure<ErrorData, Refusal>;

/** The call succeeded, and the answer tells what it created. */
export interface CreationSuccess<Data, Created> extends CallSuccess<Data> {
  /** The ids of what was created, by the path parameter that takes each in further calls; ready to be passed there. */
  readonly created: Created;
}

/** The call failed. */
export interface CreationFailure<ErrorData, Refusal = HttpError<ErrorData>> extends CallFailure<
  ErrorData,
  Refusal
> {
  readonly created?: undefined;
}

/** What a call resolves to whose answer tells the ids of what it created. */
export type CreationResult<Data, Created, ErrorData = unknown, Refusal = HttpError<ErrorData>> =
  CreationSuccess<Data, Created> | CreationFailure<ErrorData, Refusal>;
