import type { PagingStyle } from "../behaviour.ts";
import type { HttpMethod } from "./paths.ts";

/** What the types of a client know of one list in pages. */
export interface ListTrait {
  /** The method that reads it. */
  readonly method: HttpMethod;
  /** How one gets from page to page. */
  readonly by: PagingStyle["by"];
  /** The keys that lead to the items of an answer. */
  readonly items: readonly string[];
}

/** What the types of a client know of its vendor beyond paths and bodies. Generated from the spec, as `paths` is. */
export interface ClientTraits {
  /** Lists that are read page by page, by path; each a `ListTrait`. */
  readonly pages: object;
  /** Calls that create, by method and path: the ids that their answers tell, by name. */
  readonly created: object;
  /** The client has a session, which can be closed. */
  readonly closes?: true;
}
