import { describe, expect, it } from "vitest";
import { inlineMarkdown } from "./inline-markdown.ts";

describe("inlineMarkdown", () => {
  it("renders a sentence without a paragraph around it", () => {
    expect(inlineMarkdown("Send `key` *always*.\n").text).toBe(
      "Send <code>key</code>\u200b <em>always</em>.",
    );
  });

  it("keeps a space between two tags from being the only text there, which Redoc would drop", () => {
    expect(inlineMarkdown("`a` `b`").text).toBe("<code>a</code>\u200b <code>b</code>");
  });
});
