import type { Bundle, Operation } from "@clade/bundle/document";
import type { FrontResponse } from "@clade/front";
import type { Caller } from "./caller.ts";
import type { BodyOf, OperationType, ParametersOf } from "./operation-types.ts";
import type { World } from "./world.ts";

/** A slice of a list, as the vendor's way of paging cuts it. */
export interface PageOfList<Item> {
  readonly items: Item[];
  /** How many there are in all. */
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
}

/** A request within a request, such as one of a bulk call. */
export interface InnerRequest {
  /** In capitals. */
  readonly method: string;
  /** Below the vendor's base URL, percent-encoded, with a slash at the start and perhaps a query. */
  readonly target: string;
  /** JSON; absent where there is no body. */
  readonly body?: unknown;
  /** In place of `body`: a text that is to be read as leniently as that of any other request. */
  readonly text?: string;
}

/** What every call has, whichever its operation. */
interface CallBase extends World {
  readonly operation: Operation;
  readonly bundle: Bundle;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it came. */
  readonly bytes: Uint8Array;
  /** Absent where the operation takes no credentials. */
  readonly caller: Caller | undefined;
  /** Which of the operation's security schemes let the caller in. */
  readonly scheme: string | undefined;
  /** The credential that he sent for it, for a handler that ends or trades it. */
  readonly credential: string | undefined;
  /** The vendor's base URL as the caller reached it, without a slash at the end. */
  readonly baseUrl: string;
  /** The scheme, host and port of it. */
  readonly origin: string;
  /**
   * The page of a list that the request asks for, by the operation's `x-pagination`.
   * @param isVisible leaves items out of the page after it was cut, so that it is shorter than asked for
   */
  readonly page: <Item>(list: readonly Item[], isVisible?: (item: Item) => boolean) => PageOfList<Item>;
  /**
   * Answers another request of the same caller as if he had sent it, without counting it. It is a transaction of its own
   * within this one.
   */
  readonly perform: (inner: InnerRequest) => FrontResponse;
}

/** A call of an operation of which nothing is known. */
interface AnyCall extends CallBase {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

interface TypedCall<Type extends OperationType> extends CallBase {
  /** Decoded, with defaults filled in. */
  readonly path: ParametersOf<Type, "path">;
  readonly query: ParametersOf<Type, "query">;
  /** The parsed JSON or form; a text or the bytes of any other media type. */
  readonly body: BodyOf<Type>;
}

/**
 * A request that is formed as the spec wants it, by a caller who may make it. Without a type it is a call of any operation, which
 * every other call is too.
 */
export type Call<Type extends OperationType | undefined = undefined> = Type extends OperationType
  ? TypedCall<Type>
  : AnyCall;
