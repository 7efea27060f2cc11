import type { BodyOption, ContentTypeOption, FileShape, ShapesOf } from "./bodies.ts";
import type { HttpMethod, OperationAt } from "./paths.ts";

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
  /** Milliseconds for one attempt of this call in place of the client's `attemptTimeout`. */
  readonly attemptTimeout?: number | undefined;
  /** How often this call may be sent again, in place of the client's `retries`; it never is where that would do it twice. */
  readonly retries?: number | undefined;
  /** The most bytes that this call's answer may have, in place of the client's `maxResponseSize`. */
  readonly maxResponseSize?: number | undefined;
}

/** Any object will do where nothing is required. Asked so, the compiler need not look at each key. */
type NothingRequired<Fields> = object extends Fields ? true : false;

/** The `params` of a call: required where one of them is. */
type ParamsOption<Operation> = Operation extends { parameters: infer Parameters }
  ? NothingRequired<Parameters> extends true
    ? { readonly params?: Parameters | undefined }
    : { readonly params: Parameters }
  : { readonly params?: never };

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

/** The same by path and method. The compiler's messages call it by this name, which says what was called. */
export type CallInitAt<
  Paths,
  Method extends HttpMethod,
  Path extends keyof Paths,
  As extends FileShape = FileShape,
> = CallInit<OperationAt<Paths, Path, Method>, As>;

/** `[init?]` where nothing in it is required, else `[init]`. */
export type InitArgument<Init> =
  NothingRequired<Init> extends true ? [init?: Init | undefined] : [init: Init];

/**
 * What follows the path in a call. As long as the compiler has not inferred the path, it takes any of them, and would for each
 * object literal join all that may follow all of them. `infer` puts that off; till then only `as` counts, from which `As` is
 * inferred. Of several paths, and of a wrong one, each is then looked at by itself, so that it is the path that is complained of.
 */
export type InitAfter<Paths, Method extends HttpMethod, Path, As extends FileShape> = [Path] extends [
  infer Known,
]
  ? Known extends keyof Paths
    ? InitArgument<CallInitAt<Paths, Method, Known, As>>
    : [init?: { readonly as?: As }]
  : never;
