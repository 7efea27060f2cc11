import type { SuccessData } from "./bodies.ts";
import type { CallInit, InitArgument } from "./call-init.ts";
import type { HttpMethod, OperationAt } from "./paths.ts";
import type { LineAbout, OperationKey } from "./traits.ts";

/** One page of a list. */
export interface Page<Item, Data = unknown> {
  readonly items: readonly Item[];
  /** The whole body. */
  readonly data: Data;
  /** Status and headers. */
  readonly response: Response;
}

/** One page of a list that is read from offset to offset. */
export interface OffsetPage<Item, Data = unknown> extends Page<Item, Data> {
  /** The number of all items, as the vendor gave it with this page. */
  readonly total: number;
  /** The index of the page's first item in the list; the list's first is 0. */
  readonly offset: number;
}

/** One page of a list that is read by handing back what the last answer gave. */
export interface PassBackPage<Item, Data = unknown> extends Page<Item, Data> {
  /** Whether the vendor says that there is another page. */
  readonly hasMore: boolean;
}

/** What stands in a body below some keys. */
type Below<Value, Keys> = Keys extends readonly [infer Key, ...infer Rest]
  ? Value extends unknown
    ? Key extends keyof Value
      ? Below<NonNullable<Value[Key]>, Rest>
      : never
    : never
  : Value;

/** The operation that reads the list at a path. */
type ListAt<Paths, Lists, Path extends keyof Lists & keyof Paths> = Lists[Path] extends {
  readonly method: infer Method extends HttpMethod;
}
  ? OperationAt<Paths, Path, Method>
  : never;

type DataAt<Paths, Lists, Path extends keyof Lists & keyof Paths> = SuccessData<ListAt<Paths, Lists, Path>>;

type KeysOf<List> = List extends { readonly items: infer Keys } ? Keys : never;

/** An item of a paged list; unknown where the spec does not say what its items are. */
type ItemAt<Paths, Lists, Path extends keyof Lists & keyof Paths> =
  Below<DataAt<Paths, Lists, Path>, KeysOf<Lists[Path]>> extends readonly (infer Item)[] ? Item : unknown;

type PageOf<List, Item, Data> = List extends { readonly by: "pass-back" }
  ? PassBackPage<Item, Data>
  : OffsetPage<Item, Data>;

type PageAt<Paths, Lists, Path extends keyof Lists & keyof Paths> = PageOf<
  Lists[Path],
  ItemAt<Paths, Lists, Path>,
  DataAt<Paths, Lists, Path>
>;

/** The second argument of a call that reads a list, under a name by which the compiler's messages say which. */
type ListInitAt<Paths, Lists, Path extends keyof Lists & keyof Paths> = CallInit<ListAt<Paths, Lists, Path>>;

type ListKey<Lists, Path extends keyof Lists> = Lists[Path] extends {
  readonly method: infer Method extends HttpMethod;
}
  ? OperationKey<Method, Path>
  : never;

/**
 * Reads a list page by page, to be looped over with `for await`. A page is asked for when the loop wants it, so that
 * `break` also ends the requests. Without a limit in the call, pages are as long as the vendor is known to allow, or where
 * one page leads to the next, as long as it makes them by itself.
 * @throws UsageError at once for a call that cannot be made as written; in the loop, the error of a call that failed, or
 * behind the last page a UsageError where the list goes on at an offset that the vendor refuses
 */
export type ReadPages<Paths, Lists, About = unknown> = <
  Path extends keyof Lists & keyof Paths,
  // As in `CallMethod`.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- to be read
  _About = LineAbout<About, ListKey<Lists, Path>>,
>(
  path: Path,
  ...init: InitArgument<ListInitAt<Paths, Lists, Path>>
) => AsyncGenerator<PageAt<Paths, Lists, Path>, void, undefined>;

/** Reads a list item by item, over all its pages. In all else as `ReadPages`. */
export type ReadItems<Paths, Lists, About = unknown> = <
  Path extends keyof Lists & keyof Paths,
  // As in `CallMethod`.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- to be read
  _About = LineAbout<About, ListKey<Lists, Path>>,
>(
  path: Path,
  ...init: InitArgument<ListInitAt<Paths, Lists, Path>>
) => AsyncGenerator<ItemAt<Paths, Lists, Path>, void, undefined>;
