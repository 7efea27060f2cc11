import { markdownAddress } from "../markdown/addresses.ts";
import { bullets, joinBlocks } from "../markdown/blocks.ts";
import { link, oneLine } from "../markdown/inline.ts";
import type { VendorDescription } from "../pages/vendor-description.ts";

/** A page of which a program can have the Markdown. */
export interface ListedPage {
  /** Below the site's root and without an ending. */
  readonly path: string;
  readonly title: string;
  readonly description?: string;
}

/** A vendor, and those of its pages that a program should know of first. */
export interface ListedVendor {
  readonly vendor: Pick<VendorDescription, "name" | "title" | "summary" | "lifecycle">;
  readonly pages: readonly ListedPage[];
}

/**
 * `llms.txt`, as https://llmstxt.org has it: what the site is, and where its text is to be had as Markdown.
 *
 * @param others The pages that are about no single vendor, or about what a program imports.
 */
export function llmsText(vendors: readonly ListedVendor[], others: readonly ListedPage[]): string {
  return joinBlocks([
    "# Clade",
    "> OpenAPI 3.1 specs of HTTP APIs whose vendors published none, with the evidence for every claim; and typed clients, mocks and sandboxes made from them. Unofficial: no vendor has made or endorsed anything here.",
    "Every claim has a grade: documented by the vendor's own page, reported by a catalogue made from it, observed in programs, or assumed. The mocks and sandboxes run on the caller's own machine and need no account.",
    ...vendors.flatMap(vendorBlocks),
    "## Optional",
    bullets(others.map(pageItem)),
  ]);
}

function vendorBlocks({ vendor, pages }: ListedVendor): string[] {
  const { name, title, summary, lifecycle } = vendor;
  return [
    `## ${title}`,
    bullets([
      `${link("Reference", `/${name}/reference/`)}: for a reader. ${oneLine(summary)} The API is ${lifecycle.status}.`,
      ...pages.map(pageItem),
      `${link("Spec in YAML", `/${name}/openapi.yaml`)}: the bundled OpenAPI document`,
      `${link("Spec in JSON", `/${name}/openapi.json`)}: the same`,
    ]),
  ];
}

function pageItem({ path, title, description }: ListedPage): string {
  const item = link(title, markdownAddress(path));
  return description === undefined ? item : `${item}: ${description}`;
}
