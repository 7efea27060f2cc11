import { describe, expect, it } from "vitest";
import { html, raw } from "./html.ts";

describe("html", () => {
  it("escapes what is put into it, quotes only within attributes", () => {
    const hostile = `<b>"A" & B</b>`;
    expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
      `<p title="&lt;b>&quot;A&quot; &amp; B&lt;/b>">&lt;b>"A" &amp; B&lt;/b></p>`,
    );
  });

  it("takes over HTML as it is and joins lists", () => {
    const items = ["a", "b<"].map((item) => html`<li>${item}</li>`);
    expect(
      html`<ul>
        ${items}${raw("<hr>")}
      </ul>`.text,
    ).toBe("<ul>\n<li>a</li><li>b&lt;</li><hr>\n</ul>");
  });

  it("drops the indentation and empty lines of the template, which would end the HTML in Markdown", () => {
    const note = undefined;
    const text = html`<div>
      <p>a</p>
      ${note}
    </div>`.text;
    expect(text).toBe("<div>\n<p>a</p>\n</div>");
  });

  it("leaves nothing for what is absent, but shows a zero", () => {
    expect(html`[${undefined}${false}${0}]`.text).toBe("[0]");
  });
});
