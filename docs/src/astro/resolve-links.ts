import { relative, sep } from "node:path";
import { resolveLink, type LinkedFile } from "../guide/resolve-link.ts";
import type { SiteInput } from "./site-input.ts";

/** What of a Markdown syntax tree is looked at. */
interface MarkdownNode {
  type: string;
  url?: string;
  children?: MarkdownNode[];
}

/**
 * A plugin for remark: links between Markdown files become links between the pages made of them; a link to a file of the repository
 * that is no page leaves its text.
 *
 * @throws Error when a link leads to a file that does not exist
 */
export function resolveLinks({ content, pages }: Pick<SiteInput, "content" | "pages">) {
  const guides = pages.filter((page): page is LinkedFile & typeof page => page.file !== undefined);
  return (tree: MarkdownNode, { path }: { path: string }): void => {
    const pagePath = relative(content, path).split(sep).join("/").replace(/\.md$/, "");
    const from = guides.find((guide) => guide.path === pagePath)?.file;
    if (from !== undefined) resolveWithin(tree, guides, from);
  };
}

function resolveWithin(node: MarkdownNode, guides: readonly LinkedFile[], from: string): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    resolveWithin(child, guides, from);
    if (child.url === undefined) return [child];
    const { address, isDead = false } = resolveLink(guides, from, child.url);
    if (isDead) throw new Error(`${from} links to ${child.url}, which does not exist.`);
    if (address === undefined) return child.children ?? [];
    return [{ ...child, url: address }];
  });
}
