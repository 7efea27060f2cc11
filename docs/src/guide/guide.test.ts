import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapters } from "./chapters.ts";
import { findGuides } from "./find-guides.ts";
import type { Guide } from "./guide.ts";
import { headingSlug } from "./heading-slug.ts";
import { renderGuides } from "./render-guides.ts";

let root = "";
let guides: Guide[] = [];

const files = {
  "docs/README.md":
    "# About `docs`\n\nSee [rules](rules.md), [why](decisions/) and [the code](../package.json).",
  "docs/rules.md":
    "# Rules\n\n## Never invent: a rule\n\n| a |\n| - |\n| b |\n\n[why](decisions/0001-one.md#context)",
  "docs/decisions/README.md":
    "# Decisions\n\n[one](0001-one.md) [up](../rules.md) [out](https://example.com/)",
  "docs/decisions/0001-one.md": "# 0001 One\n\n## Context",
  "docs/src/notes.md": "no heading, but not a guide either",
  "docs/node_modules/x/README.md": "# Not ours",
  "specs/letters/SOURCES.md": "# Letters: sources",
  "specs/parcels/GUIDE.md": "# Sending parcels",
  "specs/parcels/SOURCES.md": "# Parcels: sources",
  "package.json": "{}",
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "clade-guide-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  guides = findGuides(
    join(root, "docs"),
    ["letters", "parcels"].map((name) => ({ name, specDirectory: join(root, "specs", name) })),
  );
});

afterAll(() => rm(root, { recursive: true }));

function pageOf(path: string): string {
  return renderGuides(guides).find((page) => page.path === path)?.text ?? "";
}

describe("finding guides", () => {
  it("takes every Markdown file outside code and dependencies, a README as the index of its folder", () => {
    expect(guides.map(({ path, group, title }) => [path, group, title])).toEqual([
      ["guide/index.html", "Guide", "About docs"],
      ["guide/decisions/index.html", "Decisions", "Decisions"],
      ["guide/decisions/0001-one.html", "Decisions", "0001 One"],
      ["guide/rules.html", "Guide", "Rules"],
      ["parcels/guide.html", "Vendors", "Sending parcels"],
      ["letters/sources.html", "Sources", "Letters: sources"],
      ["parcels/sources.html", "Sources", "Parcels: sources"],
    ]);
  });

  it("calls chapters what the front page lists: single guides and the index of each folder", () => {
    expect(chapters(guides).map(({ title }) => title)).toEqual(["About docs", "Decisions", "Rules"]);
  });
});

describe("rendering a guide", () => {
  it("leads links between Markdown files to the pages made of them, anchors included", () => {
    expect(pageOf("guide/index.html")).toContain('<a href="rules.html">rules</a>');
    expect(pageOf("guide/index.html")).toContain('<a href="decisions/index.html">why</a>');
    expect(pageOf("guide/rules.html")).toContain('<a href="decisions/0001-one.html#context">why</a>');
    expect(pageOf("guide/decisions/index.html")).toContain('<a href="../rules.html">up</a>');
    expect(pageOf("guide/decisions/index.html")).toContain('<a href="https://example.com/">out</a>');
  });

  it("leaves the text of a link to a file that is no page", () => {
    expect(pageOf("guide/index.html")).toContain("and the code.");
  });

  it("gives headings the anchors that code hosts give them", () => {
    expect(pageOf("guide/rules.html")).toContain('<h2 id="never-invent-a-rule">');
    expect(headingSlug("`x-failure` and Größe, 2_a")).toBe("x-failure-and-größe-2_a");
  });

  it("lets a wide table scroll by itself", () => {
    expect(pageOf("guide/rules.html")).toMatch(/<div class="scroll"><table>[^]*<\/table><\/div>/);
  });

  it("marks the page itself in the navigation and links to the site's root from any depth", () => {
    const page = pageOf("guide/decisions/0001-one.html");
    expect(page).toContain('<a href="0001-one.html" aria-current="page">0001 One</a>');
    expect(page).toContain('href="../../assets/site.css"');
  });

  it("refuses a link to a file that does not exist", () => {
    const broken = { ...(guides[0] as Guide), markdown: "# A\n\n[b](missing.md)" };
    expect(() => renderGuides([broken])).toThrow("README.md links to missing.md, which does not exist");
  });
});
