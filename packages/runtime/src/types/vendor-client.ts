/// <reference lib="esnext.disposable" preserve="true" />
import type { CloseSettings } from "../session/close-session.ts";
import type { FailureData, FileShape, SuccessData } from "./bodies.ts";
import type { CallInit, InitArgument } from "./call-init.ts";
import type { CallResult, CreationResult } from "./call-result.ts";
import type { ReadItems, ReadPages } from "./paging.ts";
import type { HttpMethod, OperationAt, PathsWithMethod } from "./paths.ts";
import type { ClientTraits } from "./traits.ts";

/** A call's result: with the ids of what it created, where the answer tells them. */
type ResultOf<Key, Created, Data, ErrorData> = Key extends keyof Created
  ? CreationResult<Data, Created[Key], ErrorData>
  : CallResult<Data, ErrorData>;

/**
 * Calls one operation. Resolves to a result for whatever vendor and network do; rejects only with a `UsageError`
 * for a call that cannot be made as written, or with the reason of the caller's own `signal`.
 */
export type CallMethod<Paths, Method extends HttpMethod, Created = ClientTraits["created"]> = <
  Path extends PathsWithMethod<Paths, Method>,
  As extends FileShape = "bytes",
>(
  path: Path,
  ...init: InitArgument<CallInit<OperationAt<Paths, Path, Method>, As>>
) => Promise<
  ResultOf<
    `${Uppercase<Method>} ${Path & string}`,
    Created,
    SuccessData<OperationAt<Paths, Path, Method>, As>,
    FailureData<OperationAt<Paths, Path, Method>>
  >
>;

interface AllMethods<Paths, Created> {
  /** Calls a GET operation by its path as the spec writes it. */
  readonly GET: CallMethod<Paths, "get", Created>;
  /** Calls a PUT operation by its path as the spec writes it. */
  readonly PUT: CallMethod<Paths, "put", Created>;
  /** Calls a POST operation by its path as the spec writes it. */
  readonly POST: CallMethod<Paths, "post", Created>;
  /** Calls a DELETE operation by its path as the spec writes it. */
  readonly DELETE: CallMethod<Paths, "delete", Created>;
  /** Calls a PATCH operation by its path as the spec writes it. */
  readonly PATCH: CallMethod<Paths, "patch", Created>;
  /** Calls a HEAD operation by its path as the spec writes it. */
  readonly HEAD: CallMethod<Paths, "head", Created>;
  /** Calls an OPTIONS operation by its path as the spec writes it. */
  readonly OPTIONS: CallMethod<Paths, "options", Created>;
}

type UsedMethod<Paths> = {
  [Method in keyof AllMethods<Paths, unknown>]: [PathsWithMethod<Paths, Lowercase<Method>>] extends [never]
    ? never
    : Method;
}[keyof AllMethods<Paths, unknown>];

interface Reading<Paths, Lists> {
  /** Reads a list page by page, for `for await`. Its path is as the spec writes it. */
  readonly pages: ReadPages<Paths, Lists>;
  /** Reads a list item by item, over all its pages, for `for await`. Its path is as the spec writes it. */
  readonly items: ReadItems<Paths, Lists>;
}

/** What ends a client. Together they make `await using client = …` work. */
interface Closing {
  /**
   * Closes the client's session at the vendor. Further calls are refused with a `UsageError`; those that are under way end
   * as they end. Whatever the vendor says to it, the client is closed then; only an abort by `signal` rejects.
   */
  readonly close: (settings?: CloseSettings) => Promise<void>;
  /** Calls `close`. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * A client over a vendor's paths. It has the methods that the vendor's spec knows, and no other; and ways to read lists,
 * where the vendor has lists in pages, and to close its session, where it has one.
 */
export type VendorClient<Paths, Traits extends ClientTraits = ClientTraits> = Pick<
  AllMethods<Paths, Traits["created"]>,
  UsedMethod<Paths>
> &
  ([keyof Traits["pages"]] extends [never] ? unknown : Reading<Paths, Traits["pages"]>) &
  (Traits extends { readonly closes: true } ? Closing : unknown);
