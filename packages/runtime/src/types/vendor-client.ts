import type { FailureData, SuccessData } from "./bodies.ts";
import type { CallInit, InitArgument } from "./call-init.ts";
import type { CallResult } from "./call-result.ts";
import type { HttpMethod, OperationAt, PathsWithMethod } from "./paths.ts";

/**
 * Calls one operation. Resolves to a result for whatever vendor and network do; rejects only with a `UsageError`
 * for a call that cannot be made as written, or with the reason of the caller's own `signal`.
 */
export type CallMethod<Paths, Method extends HttpMethod> = <Path extends PathsWithMethod<Paths, Method>>(
  path: Path,
  ...init: InitArgument<CallInit<OperationAt<Paths, Path, Method>>>
) => Promise<
  CallResult<SuccessData<OperationAt<Paths, Path, Method>>, FailureData<OperationAt<Paths, Path, Method>>>
>;

interface AllMethods<Paths> {
  /** Calls a GET operation by its path as the spec writes it. */
  readonly GET: CallMethod<Paths, "get">;
  /** Calls a PUT operation by its path as the spec writes it. */
  readonly PUT: CallMethod<Paths, "put">;
  /** Calls a POST operation by its path as the spec writes it. */
  readonly POST: CallMethod<Paths, "post">;
  /** Calls a DELETE operation by its path as the spec writes it. */
  readonly DELETE: CallMethod<Paths, "delete">;
  /** Calls a PATCH operation by its path as the spec writes it. */
  readonly PATCH: CallMethod<Paths, "patch">;
  /** Calls a HEAD operation by its path as the spec writes it. */
  readonly HEAD: CallMethod<Paths, "head">;
  /** Calls an OPTIONS operation by its path as the spec writes it. */
  readonly OPTIONS: CallMethod<Paths, "options">;
}

type UsedMethod<Paths> = {
  [Method in keyof AllMethods<Paths>]: [PathsWithMethod<Paths, Lowercase<Method>>] extends [never]
    ? never
    : Method;
}[keyof AllMethods<Paths>];

/** A client over a vendor's paths. It has the methods that the vendor's spec knows, and no other. */
export type VendorClient<Paths> = Pick<AllMethods<Paths>, UsedMethod<Paths>>;
