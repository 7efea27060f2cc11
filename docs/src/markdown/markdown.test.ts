import { Marked } from "marked";
import { describe, expect, it } from "vitest";
import { bullets, fence, joinBlocks, table } from "./blocks.ts";
import { code, plain } from "./inline.ts";

/** What a reader of Markdown makes of it. */
function rendered(markdown: string): string {
  return new Marked().parse(markdown, { async: false });
}

describe("Markdown that is made", () => {
  it.each(["a", "`a`", "a``b`", "a | b"])("shows %j as code as it is", (text) => {
    expect(rendered(code(text))).toBe(`<p><code>${text}</code></p>\n`);
  });

  it("shows a title as it is, whatever is in it", () => {
    expect(rendered(plain("A *b* [c](d) e_f_g `h` <i>"))).toBe("<p>A *b* [c](d) e_f_g `h` &lt;i&gt;</p>\n");
  });

  it("keeps a cell of a table in one, with bars and line breaks in it", () => {
    const html = rendered(table(["When", "Answer"], [["a\nb", code("x|y")]]));

    expect(html).toContain("<td>a b</td>");
    expect(html).toContain("<td><code>x|y</code></td>");
  });

  it("keeps code apart from the text around it, with fences of its own", () => {
    const html = rendered(joinBlocks(["before", fence("text", "```\na\n```"), "after"]));

    expect(html).toContain('<pre><code class="language-text">```\na\n```\n</code></pre>\n<p>after</p>');
  });

  it("keeps an item of several lines in one", () => {
    expect(rendered(bullets(["a\nb", "c"])).match(/<li>/g)?.length).toBe(2);
  });
});
