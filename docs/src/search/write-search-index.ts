import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { SitePage } from "../pages/site-page.ts";
import type { VendorDescription } from "../pages/vendor-description.ts";
import { listFiles } from "../files/list-files.ts";
import { operationRecords } from "./operation-records.ts";
import type { SearchRecord } from "./search-record.ts";

/** Of the clients' reference, what a caller asks for by name. The types between them would crowd everything else out. */
const apiFolders = ["api/classes/", "api/functions/", "api/modules/"];

/**
 * Writes the index of the search over a built site: all pages, each operation as a page of its own, and the functions and classes
 * of the clients.
 *
 * @throws Error when Pagefind refuses a page
 */
export async function writeSearchIndex(
  directory: string,
  pages: readonly SitePage[],
  vendors: readonly VendorDescription[],
): Promise<void> {
  const records = [
    ...(await pageRecords(directory, pages)),
    ...vendors.flatMap(operationRecords),
    ...(await apiRecords(directory)),
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
    urls.map(async (url) => ({ url, content: await readFile(join(directory, url, "index.html"), "utf8") })),
  );
}

async function apiRecords(directory: string): Promise<SearchRecord[]> {
  const files = (await listFiles(directory)).filter((file) =>
    apiFolders.some((folder) => file.startsWith(folder)),
  );
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(directory, file), "utf8");
      const content = text.replace(
        '<div class="col-content">',
        '<div class="col-content" data-pagefind-body>',
      );
      return { url: `/${file}`, content };
    }),
  );
}
