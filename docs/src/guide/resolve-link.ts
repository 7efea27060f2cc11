import { existsSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import type { Guide } from "./guide.ts";

/** Where a link of a Markdown file leads on the site. */
export interface ResolvedLink {
  /** Absent for a file of the repository that is no page of the site: the link's text stays without it. */
  readonly address?: string;
  /** Whether the link leads to a file that does not exist. */
  readonly isDead?: boolean;
}

/** Finds the page that a link of a Markdown file means; addresses and anchors of its own page stay as they are. */
export function resolveLink(guides: readonly Guide[], from: Guide, href: string): ResolvedLink {
  if (/^([a-z][a-z+.-]*:|#)/i.test(href)) return { address: href };
  const [path = "", fragment] = href.split("#");
  const file = resolve(dirname(from.file), path);
  const target = guides.find((guide) => guide.file === file || guide.file === join(file, "README.md"));
  if (!target) return { isDead: !existsSync(file) };
  const way = posix.relative(posix.dirname(from.path), target.path);
  return { address: fragment === undefined ? way : `${way}#${fragment}` };
}
