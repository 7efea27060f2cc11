/** A page of the site that is written as Markdown, by hand or by a function. */
export interface SitePage {
  /** Its address without the slashes around it: `cligs/sources`. */
  readonly path: string;
  readonly title: string;
  /** One sentence, for search engines and link previews. */
  readonly description: string;
  /** Beginning with the title as a heading. Its links are addresses of the site; those of a file may also name other Markdown files. */
  readonly markdown: string;
}
