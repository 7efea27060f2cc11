export { create__Vendor__Client } from "./client.ts";
export type { __Vendor__Client, __Vendor__ClientOptions } from "./client.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export type { NewNote, Note } from "./types.ts";

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
