import { stat } from "node:fs/promises";
import { join, normalize, sep } from "node:path";

/** What an address leads to: a file, a folder that is written without its slash, or nothing. */
export type Found = { readonly file: string } | { readonly redirect: string } | undefined;

/** Names that begin with a dot, a double slash (a redirect to `//x/` would leave the host) and what no file is called. */
const refused = /(^|[/\\])\.|\/\/|\0/;

/**
 * Looks an address up below a folder. Nothing outside the folder is ever found, and nothing whose name begins with a dot.
 *
 * @param target A request target such as `/cligs/?x=1`, as the client sent it.
 */
export async function findFile(directory: string, target: string): Promise<Found> {
  const path = decodePath(target.split(/[?#]/)[0] ?? "");
  if (path === undefined || refused.test(path)) return undefined;
  const file = normalize(join(directory, path));
  if (!file.startsWith(normalize(directory) + sep) && file !== normalize(directory + sep)) return undefined;
  const kind = await kindOf(file);
  if (kind === "file") return path.endsWith("/") ? undefined : { file };
  if (kind === undefined) return undefined;
  if (!path.endsWith("/")) return { redirect: `${encodeURI(path)}/` };
  const index = join(file, "index.html");
  return (await kindOf(index)) === "file" ? { file: index } : undefined;
}

function decodePath(path: string): string | undefined {
  if (!path.startsWith("/")) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function kindOf(path: string): Promise<"file" | "directory" | undefined> {
  try {
    const { isFile, isDirectory } = await stat(path).then((found) => ({
      isFile: found.isFile(),
      isDirectory: found.isDirectory(),
    }));
    if (isFile) return "file";
    return isDirectory ? "directory" : undefined;
  } catch {
    return undefined;
  }
}
