import type { SitePage } from "../pages/site-page.ts";

/** A Markdown file that becomes a page. */
export interface Guide extends SitePage {
  /** The Markdown file. */
  readonly file: string;
}
