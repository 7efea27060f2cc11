import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Guide } from "./guide.ts";

/** Where a link of a Markdown file leads on the site. */
export interface ResolvedLink {
  /** Absent for a file of the repository that is no page of the site: the link's text stays without it. */
  readonly address?: string;
  /** Whether the link leads to a file that does not exist. */
  readonly isDead?: boolean;
}

/** What of a guide its links are resolved by. */
export type LinkedFile = Pick<Guide, "file" | "path">;

/** Finds the page that a link of a Markdown file means; addresses, and anchors of the file's own page, stay as they are. */
export function resolveLink(guides: readonly LinkedFile[], from: string, href: string): ResolvedLink {
  if (/^([a-z][a-z+.-]*:|#|\/)/i.test(href)) return { address: href };
  const [path = "", fragment] = href.split("#");
  const file = resolve(dirname(from), path);
  const target = guides.find((guide) => guide.file === file || guide.file === join(file, "README.md"));
  if (!target) return { isDead: !existsSync(file) };
  const address = `/${target.path}/`;
  return { address: fragment === undefined ? address : `${address}#${fragment}` };
}
