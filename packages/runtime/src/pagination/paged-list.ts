import type { OffsetStyle, PassBackStyle } from "../behaviour.ts";
import type { Call } from "../call.ts";

interface ListOf<Style extends { readonly by: string }> {
  readonly by: Style["by"];
  /** The call for the list, as the caller made it. */
  readonly call: Call;
  readonly style: Style;
  /** JSON Pointer to the items. */
  readonly items: string;
}

/** A list that is read from offset to offset. */
export interface OffsetList extends ListOf<OffsetStyle> {
  readonly offset: number;
  readonly limit: number;
  /** Query parameters that make the list shorter. */
  readonly narrow: readonly string[];
}

/** A list that is read by handing back what the last answer gave. */
export type PassBackList = ListOf<PassBackStyle>;

/** A list to read, with everything that is known before the first page. */
export type PagedList = OffsetList | PassBackList;
