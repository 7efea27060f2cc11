/// <reference lib="esnext.disposable" preserve="true" />
import type { HttpError } from "../errors/http-error.ts";
import type { ClientQuota } from "../quota/client-quota.ts";
import type { CloseSettings } from "../session/close-session.ts";
import type { FailureData, FileShape, SuccessData } from "./bodies.ts";
import type { InitAfter } from "./call-init.ts";
import type { CallResult, CreationResult } from "./call-result.ts";
import type { ReadItems, ReadPages } from "./paging.ts";
import type { HttpMethod, OperationAt, PathsWithMethod } from "./paths.ts";
import type { RefusalOf } from "./refusal.ts";
import type { ClientTraits, LineAbout, OperationKey } from "./traits.ts";

/** A call's result: with the ids of what it created, where the answer tells them. */
type ResultOf<Key, Created, Data, ErrorData, Refusal> = Key extends keyof Created
  ? CreationResult<Data, Created[Key], ErrorData, Refusal>
  : CallResult<Data, ErrorData, Refusal>;

/** What the vendor's refusals of a call are. Only for vendors that need it does the compiler look at each status. */
type RefusalAt<Traits extends ClientTraits, Operation> = Traits extends { readonly refusalsDiffer: true }
  ? RefusalOf<Operation>
  : HttpError<FailureData<Operation>>;

/**
 * Calls one operation. Resolves to a result for whatever vendor and network do; rejects only with a `UsageError`
 * for a call that cannot be made as written, or with the reason of the caller's own `signal`.
 */
export type CallMethod<Paths, Method extends HttpMethod, Traits extends ClientTraits = ClientTraits> = <
  Path extends PathsWithMethod<Paths, Method>,
  As extends FileShape = "bytes",
  // Editors print the type arguments of the call under the pointer. No comment that they print knows the path.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- to be read
  _About = LineAbout<Traits["about"], OperationKey<Method, Path>>,
>(
  path: Path,
  ...init: InitAfter<Paths, Method, Path, As>
) => Promise<
  ResultOf<
    OperationKey<Method, Path>,
    Traits["created"],
    SuccessData<OperationAt<Paths, Path, Method>, As>,
    FailureData<OperationAt<Paths, Path, Method>>,
    RefusalAt<Traits, OperationAt<Paths, Path, Method>>
  >
>;

interface AllMethods<Paths, Traits extends ClientTraits> {
  /** Calls a GET operation by its path as the spec writes it. */
  readonly GET: CallMethod<Paths, "get", Traits>;
  /** Calls a PUT operation by its path as the spec writes it. */
  readonly PUT: CallMethod<Paths, "put", Traits>;
  /** Calls a POST operation by its path as the spec writes it. */
  readonly POST: CallMethod<Paths, "post", Traits>;
  /** Calls a DELETE operation by its path as the spec writes it. */
  readonly DELETE: CallMethod<Paths, "delete", Traits>;
  /** Calls a PATCH operation by its path as the spec writes it. */
  readonly PATCH: CallMethod<Paths, "patch", Traits>;
  /** Calls a HEAD operation by its path as the spec writes it. */
  readonly HEAD: CallMethod<Paths, "head", Traits>;
  /** Calls an OPTIONS operation by its path as the spec writes it. */
  readonly OPTIONS: CallMethod<Paths, "options", Traits>;
}

type UsedMethod<Paths> = {
  [Method in keyof AllMethods<Paths, ClientTraits>]: [PathsWithMethod<Paths, Lowercase<Method>>] extends [
    never,
  ]
    ? never
    : Method;
}[keyof AllMethods<Paths, ClientTraits>];

interface Reading<Paths, Traits extends ClientTraits> {
  /** Reads a list page by page, for `for await`. Its path is as the spec writes it. */
  readonly pages: ReadPages<Paths, Traits["pages"], Traits["about"]>;
  /** Reads a list item by item, over all its pages, for `for await`. Its path is as the spec writes it. */
  readonly items: ReadItems<Paths, Traits["pages"], Traits["about"]>;
}

interface Counting {
  /** What the client has used of the vendor's quotas, and how long further requests take under them. */
  readonly quota: ClientQuota;
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
 * A client over a vendor's paths. It has the methods that the vendor's spec knows, and no other, and a view of its quotas;
 * and ways to read lists, where the vendor has lists in pages, and to close its session, where it has one.
 */
export type VendorClient<Paths, Traits extends ClientTraits = ClientTraits> = Pick<
  AllMethods<Paths, Traits>,
  UsedMethod<Paths>
> &
  Counting &
  ([keyof Traits["pages"]] extends [never] ? unknown : Reading<Paths, Traits>) &
  (Traits extends { readonly closes: true } ? Closing : unknown);
