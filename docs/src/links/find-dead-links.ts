import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../files/list-files.ts";

/** Any origin will do: the site's links do not name it. */
const origin = "http://site";

/** Every link, script, style and picture of the site's pages that leads to a file or an anchor of it that does not exist. */
export async function findDeadLinks(directory: string): Promise<string[]> {
  const files = new Set(await listFiles(directory));
  const names = [...files].filter((file) => file.endsWith(".html"));
  const pages = new Map(
    await Promise.all(
      names.map(async (name) => [name, readPage(await readFile(join(directory, name), "utf8"))] as const),
    ),
  );
  return [...pages].flatMap(([name, { targets }]) =>
    targets.filter((target) => isDead(target, name, files, pages)).map((target) => `${name}: ${target}`),
  );
}

/** What links need to know of a page. */
interface ReadPage {
  readonly targets: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

function readPage(text: string): ReadPage {
  const operations = /<script type="application\/json" id="operation-addresses">([^<]*)</.exec(text)?.[1];
  const markup = text.replaceAll(/<(script|style)\b([^>]*)>[^]*?<\/\1>/g, "<$1$2>");
  const targets = [...markup.matchAll(/<[a-z][^<>]*?\s(?:href|src)="([^"]*)"/g)].map(([, target = ""]) =>
    target.replaceAll("&#38;", "&").replaceAll("&amp;", "&"),
  );
  const ids = [...markup.matchAll(/<[a-z][^<>]*?\sid="([^"]+)"/g)].map(([, id = ""]) => id);
  const addresses = Object.keys(JSON.parse(operations ?? "{}") as object).map((id) => `operation/${id}`);
  return { targets: [...new Set(targets)], anchors: new Set([...ids, ...addresses]) };
}

function isDead(
  target: string,
  from: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, ReadPage>,
): boolean {
  const url = new URL(target, `${origin}/${from}`);
  // What begins with a slash after the sign is Redoc's own, and known to its script only.
  if (url.origin !== origin || url.hash.startsWith("#/")) return false;
  const path = decodeURIComponent(url.pathname.slice(1));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (!files.has(file)) return true;
  return anchor !== "" && pages.get(file)?.anchors.has(anchor) === false;
}
