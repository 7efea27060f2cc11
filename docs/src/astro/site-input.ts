import { readFileSync } from "node:fs";
import type { Grade, Lifecycle } from "@clade/spec-rules";
import type { SidebarGroup } from "../pages/sidebar.ts";

/** A vendor as the front page shows it. */
export interface VendorSummary {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly lifecycle: Pick<Lifecycle, "status" | "since">;
  readonly operationCount: number;
  readonly webhookCount: number;
  readonly gradeCounts: Readonly<Record<Grade, number>>;
  readonly tryLine: string;
}

/** What the program that builds the site hands to Astro, which runs in a process of its own. */
export interface SiteInput {
  /** The folder with the pages as Markdown files, each named after its path. */
  readonly content: string;
  /** Where Astro keeps what it works on. */
  readonly cache: string;
  readonly pages: readonly { readonly path: string; readonly title: string; readonly file?: string }[];
  readonly sidebar: readonly SidebarGroup[];
  readonly vendors: readonly VendorSummary[];
  /** By grade, what it means. */
  readonly grades: Readonly<Record<Grade, string>>;
}

/** The variable that names the file with the input. */
export const siteInputVariable = "CLADE_SITE_INPUT";

/** @throws Error when Astro was not run by the build */
export function readSiteInput(): SiteInput {
  const file = process.env[siteInputVariable];
  if (file === undefined) throw new Error("Astro is run by the build: npm run build --workspace docs");
  return JSON.parse(readFileSync(file, "utf8")) as SiteInput;
}
