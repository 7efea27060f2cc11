import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { SitePage } from "../pages/site-page.ts";
import type { VendorDescription } from "../pages/vendor-description.ts";
import { apiRecords } from "./api-records.ts";
import { operationRecords } from "./operation-records.ts";
import type { SearchRecord } from "./search-record.ts";

/**
 * Writes the index of the search over a built site: all pages but those of the TypeScript interface, and as a page of its own
 * each operation, function and class.
 *
 * @param apiPages The pages on what the packages export.
 * @throws Error when Pagefind refuses a page
 */
export async function writeSearchIndex(
  directory: string,
  pages: readonly SitePage[],
  apiPages: readonly SitePage[],
  vendors: readonly VendorDescription[],
): Promise<void> {
  const records = [
    ...(await pageRecords(directory, pages)),
    ...vendors.flatMap(operationRecords),
    ...apiRecords(apiPages),
  ];
  try {
    const index = refuseErrors(await createIndex({ forceLanguage: "en" })).index;
    if (!index) throw new Error("Pagefind made no index.");
    for (const record of records) refuseErrors(await index.addHTMLFile(record));
    refuseErrors(await index.writeFiles({ outputPath: join(directory, "pagefind") }));
  } finally {
    await close();
  }
}

function refuseErrors<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join("; ")}`);
  return answer;
}

/** The pages mark what of them is searched. */
async function pageRecords(directory: string, pages: readonly SitePage[]): Promise<SearchRecord[]> {
  const urls = ["/", ...pages.map(({ path }) => `/${path}/`)];
  return Promise.all(
    urls.map(async (url) => {
      const text = await readFile(join(directory, url, "index.html"), "utf8");
      return { url, content: isForMaintainers(url) ? lightened(text) : text };
    }),
  );
}

/** Why something was decided is seldom what a search is for, and has the words of everything in it. */
function isForMaintainers(url: string): boolean {
  return /^\/guide\/(?!using\/|vocabulary\/)/.test(url);
}

/** The heading has a weight of its own: 7, where nothing is said. */
function lightened(page: string): string {
  return page
    .replace("data-pagefind-body", 'data-pagefind-body data-pagefind-weight="0.5"')
    .replace("<h1 ", '<h1 data-pagefind-weight="1" ');
}
