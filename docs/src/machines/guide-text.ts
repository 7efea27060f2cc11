import type { Guide } from "../guide/guide.ts";
import { resolveLink } from "../guide/resolve-link.ts";
import type { SiteFile } from "./machine-files.ts";

/** A written guide as Markdown for machines: its links lead to the Markdown of other guides. What is no page loses its link. */
export function guideText(guides: readonly Guide[], guide: Guide): SiteFile {
  const text = guide.markdown.replaceAll(
    /(?<!!)\[([^\]]*)\]\(([^)\s]+)\)/g,
    (_link, words: string, href: string) => {
      const { address } = resolveLink(guides, guide.file, href);
      return address === undefined ? words : `[${words}](${asMarkdown(address)})`;
    },
  );
  return { path: `${guide.path}.md`, text };
}

function asMarkdown(address: string): string {
  return address.startsWith("/") ? address.replace(/\/(?=#|$)/, ".md") : address;
}
