export { createCligsClient } from "./client.ts";
export type { CligsClient, CligsClientOptions } from "./client.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export type { CligId, CligUrl, ErrorMessage, LongUrl } from "./types.ts";

export {
  ApiError,
  DecodeError,
  HttpError,
  isApiError,
  NetworkError,
  QuotaError,
  TimeoutError,
  unwrap,
  UsageError,
} from "@clade/runtime";
export type {
  AttemptEvent,
  CallError,
  CallResult,
  ClientOptions,
  ClientQuota,
  Clock,
  FailureEvent,
  Hooks,
  QuotaForecast,
  QuotaUsage,
  ResponseEvent,
} from "@clade/runtime";
