import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { SiteInput } from "../astro/site-input.ts";
import type { Guide } from "../guide/guide.ts";
import { markdownAddress } from "../markdown/addresses.ts";
import { gradeMeanings } from "../prepare/grade-words.ts";
import { runAstro } from "./run-astro.ts";
import { sidebar } from "./sidebar.ts";
import type { SitePage } from "./site-page.ts";
import type { VendorDescription } from "./vendor-description.ts";

/**
 * Writes the front page, all pages that are Markdown, and those of the search and for what is not found. What stood in the folder
 * before is gone.
 *
 * @throws Error when a page links to a file that does not exist.
 */
export async function writePages(
  directory: string,
  pages: readonly (SitePage | Guide)[],
  vendors: readonly VendorDescription[],
): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), "clade-pages-"));
  try {
    const input: SiteInput = {
      content: join(work, "content"),
      cache: join(work, "cache"),
      pages: pages.map((page) => ({
        path: page.path,
        title: page.title,
        ...("file" in page && { file: page.file }),
      })),
      sidebar: sidebar(pages, vendors),
      vendors: vendors.map(summarise),
      grades: gradeMeanings,
    };
    for (const page of pages) {
      const file = join(input.content, `${page.path}.md`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, contentOf(page));
    }
    const inputFile = join(work, "site.json");
    await writeFile(inputFile, JSON.stringify(input));
    await runAstro(inputFile, directory);
  } finally {
    await rm(work, { recursive: true });
  }
}

/** Starlight writes the title itself. JSON is YAML. */
function contentOf({ path, title, description, markdown }: SitePage): string {
  const attrs = { rel: "alternate", type: "text/markdown", href: markdownAddress(path) };
  const head = [{ tag: "link", attrs }];
  const frontmatter = JSON.stringify({ title, description, head, editUrl: false });
  return `---\n${frontmatter}\n---\n\n${markdown.replace(/^# .+\n+/m, "")}`;
}

function summarise(vendor: VendorDescription): SiteInput["vendors"][number] {
  const { name, title, summary, lifecycle, operationCount, webhookCount, gradeCounts, tryLine } = vendor;
  return { name, title, summary, lifecycle, operationCount, webhookCount, gradeCounts, tryLine };
}
