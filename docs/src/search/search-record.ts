/** What the search finds as one thing. */
export interface SearchRecord {
  readonly url: string;
  /** A page in HTML; its first heading is its title. */
  readonly content: string;
}
