/** A page made from a bundle: a page of the site, and the same text beside it as a file for machines. */
export interface GeneratedPage {
  /** Below the site's root and without an ending: `cligs/evidence`. */
  readonly path: string;
  /** The first heading of the Markdown. */
  readonly title: string;
  /** One sentence on what is there. */
  readonly description: string;
  readonly markdown: string;
}
