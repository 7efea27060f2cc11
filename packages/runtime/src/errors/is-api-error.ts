import { ApiError } from "./api-error.ts";
import type { DecodeError } from "./decode-error.ts";
import type { HttpError } from "./http-error.ts";
import type { NetworkError } from "./network-error.ts";
import type { QuotaError } from "./quota-error.ts";
import type { TimeoutError } from "./timeout-error.ts";

/**
 * Any error that a call may return. `switch (error.kind)` narrows it to its class, `error.status === 404` to what has that status.
 * `Refusal` is what the vendor's own refusals are, where their bodies differ by status.
 */
export type CallError<Data = unknown, Refusal = HttpError<Data>> =
  Refusal | NetworkError | TimeoutError | DecodeError | QuotaError;

/** Whether a caught value is an error of a call. Works across copies of this package, unlike `instanceof`. */
export function isApiError(value: unknown): value is CallError {
  return ApiError.isInstance(value);
}
