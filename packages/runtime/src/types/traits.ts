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
  /** Some failures of one call have documented bodies that differ by status. */
  readonly refusalsDiffer?: true;
  /** What an editor is to show of each call, by method and path: a line of text each. */
  readonly about?: object;
}

/** An operation as the traits name it: `GET /letters/{id}`. */
export type OperationKey<Method extends HttpMethod, Path> = `${Uppercase<Method>} ${Path & string}`;

/** The line about a call. */
export type LineAbout<About, Key> = Key extends keyof About ? About[Key] : unknown;
