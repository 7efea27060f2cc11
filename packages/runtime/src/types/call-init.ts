import type { ParamsOption } from "openapi-fetch";
import type { BodyOption, ContentTypeOption, FileShape, ShapesOf } from "./bodies.ts";

type HeaderValue = string | number | boolean;

/** Headers of one call. `null` or undefined as a value leaves a header out, also one that the client would set. */
export type CallHeaders =
  Headers | Readonly<Record<string, HeaderValue | readonly HeaderValue[] | null | undefined>>;

/** What any call accepts beside its parameters and body. */
export interface CallSettings {
  /** Headers to send along. They win over those of the client. */
  readonly headers?: CallHeaders | undefined;
  /** Ends the call; its promise then rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for this call in place of the client's `timeout`. */
  readonly timeout?: number | undefined;
}

/** In which shape a file is wanted: all bytes, all text (UTF-8), or a stream that is to be read or cancelled. */
type AsOption<Operation, As> = [ShapesOf<Operation>] extends [never]
  ? { readonly as?: never }
  : { readonly as?: As | undefined };

/** The second argument of a call, as the operation wants it. */
export type CallInit<Operation, As extends FileShape = FileShape> = ParamsOption<Operation> &
  BodyOption<Operation> &
  ContentTypeOption<Operation> &
  AsOption<Operation, As> &
  CallSettings;

type RequiredKeys<Init> = {
  [Key in keyof Init]-?: Partial<Pick<Init, Key>> extends Pick<Init, Key> ? never : Key;
}[keyof Init];

/** `[init?]` where nothing in it is required, else `[init]`. */
export type InitArgument<Init> = [RequiredKeys<Init>] extends [never] ? [init?: Init] : [init: Init];
