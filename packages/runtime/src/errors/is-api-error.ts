import { ApiError } from "./api-error.ts";
import type { DecodeError } from "./decode-error.ts";
import type { HttpError } from "./http-error.ts";
import type { NetworkError } from "./network-error.ts";
import type { TimeoutError } from "./timeout-error.ts";

/** Any error that a call may return. `switch (error.kind)` narrows it to its class. */
export type CallError<Data = unknown> = HttpError<Data> | NetworkError | TimeoutError | DecodeError;

/** Whether a caught value is an error of a call. Works across copies of this package, unlike `instanceof`. */
export function isApiError(value: unknown): value is CallError {
  return ApiError.isInstance(value);
}
