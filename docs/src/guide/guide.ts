/** A Markdown file that becomes a page. */
export interface Guide {
  /** The Markdown file. */
  readonly file: string;
  /** The page below the site's root: `guide/decisions/index.html`. */
  readonly path: string;
  /** The heading under which the navigation lists it. */
  readonly group: string;
  /** The file's first heading, without Markdown. */
  readonly title: string;
  readonly markdown: string;
}
