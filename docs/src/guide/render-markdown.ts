import { Marked, type Tokens } from "marked";
import { html, raw, type SafeHtml } from "../html/html.ts";
import type { Guide } from "./guide.ts";
import { headingSlug } from "./heading-slug.ts";
import { resolveLink } from "./resolve-link.ts";

/**
 * A guide's Markdown as HTML: headings have anchors, links lead to pages of the site, tables scroll by themselves.
 *
 * @throws Error when a link leads to a file that does not exist.
 */
export function renderMarkdown(guides: readonly Guide[], guide: Guide): SafeHtml {
  const dead: string[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading): string {
        const content = this.parser.parseInline(tokens);
        return `<h${String(depth)} id="${headingSlug(text)}">${content}</h${String(depth)}>\n`;
      },
      link({ href, tokens }: Tokens.Link): string {
        const content = raw(this.parser.parseInline(tokens));
        const { address, isDead = false } = resolveLink(guides, guide, href);
        if (isDead) dead.push(href);
        return (address === undefined ? content : html`<a href="${address}">${content}</a>`).text;
      },
    },
  });
  const rendered = marked.parse(guide.markdown, { async: false });
  // Not thrown within the renderer, where marked would ask the reader to report it to marked.
  if (dead.length > 0) throw new Error(`${guide.file} links to ${dead.join(", ")}, which does not exist.`);
  return raw(
    rendered.replaceAll("<table>", '<div class="scroll"><table>').replaceAll("</table>", "</table></div>"),
  );
}
