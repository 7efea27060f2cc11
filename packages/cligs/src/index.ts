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
  TimeoutError,
  unwrap,
  UsageError,
} from "@clade/runtime";
export type { CallError, CallResult, ClientOptions } from "@clade/runtime";
