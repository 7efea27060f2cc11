import type { SuccessData } from "./bodies.ts";
import type { CallInit, InitArgument } from "./call-init.ts";
import type { OperationAt } from "./paths.ts";

/** One page of a list. */
export interface Page<Item, Data = unknown> {
  readonly items: readonly Item[];
  /** The number of all items, as the vendor gave it with this page. */
  readonly total: number;
  /** The index of the page's first item in the list; the list's first is 0. */
  readonly offset: number;
  /** The whole body. */
  readonly data: Data;
  /** Status and headers. */
  readonly response: Response;
}

/** What stands in a body below some keys. */
type Below<Value, Keys> = Keys extends readonly [infer Key, ...infer Rest]
  ? Value extends unknown
    ? Key extends keyof Value
      ? Below<NonNullable<Value[Key]>, Rest>
      : never
    : never
  : Value;

type DataAt<Paths, Path extends keyof Paths> = SuccessData<OperationAt<Paths, Path, "get">>;

/** An item of a paged list; unknown where the spec does not say what its items are. */
type ItemAt<Paths, Path extends keyof Paths, Keys> =
  Below<DataAt<Paths, Path>, Keys> extends readonly (infer Item)[] ? Item : unknown;

type ListArgument<Paths, Path extends keyof Paths> = InitArgument<CallInit<OperationAt<Paths, Path, "get">>>;

/**
 * Reads a list page by page, to be looped over with `for await`. A page is asked for when the loop wants it, so that
 * `break` also ends the requests. Without a limit among the parameters, pages are as long as the vendor allows.
 * @throws UsageError at once for a call that cannot be made as written; in the loop, the error of a call that failed
 */
export type ReadPages<Paths, Lists> = <Path extends keyof Lists & keyof Paths>(
  path: Path,
  ...init: ListArgument<Paths, Path>
) => AsyncGenerator<Page<ItemAt<Paths, Path, Lists[Path]>, DataAt<Paths, Path>>, void, undefined>;

/** Reads a list item by item, over all its pages. In all else as `ReadPages`. */
export type ReadItems<Paths, Lists> = <Path extends keyof Lists & keyof Paths>(
  path: Path,
  ...init: ListArgument<Paths, Path>
) => AsyncGenerator<ItemAt<Paths, Path, Lists[Path]>, void, undefined>;
