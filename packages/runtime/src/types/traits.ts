/** What the types of a client know of its vendor beyond paths and bodies. Generated from the spec, as `paths` is. */
export interface ClientTraits {
  /** Lists that are read page by page, by path: the keys that lead to the items of an answer. */
  readonly pages: object;
  /** Calls that create, by method and path: the ids that their answers tell, by name. */
  readonly created: object;
}
