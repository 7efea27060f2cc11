/** Somebody's own OpenAPI document to serve. */
export interface OwnSpec {
  /** A file of YAML or JSON. It may refer to others. */
  readonly path: string;
  /** Below which it is served; by default its title in small letters with hyphens, or else its folder's name. */
  readonly name?: string;
}
