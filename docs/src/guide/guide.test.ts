import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveLinks } from "../astro/resolve-links.ts";
import { findGuides } from "./find-guides.ts";
import { firstSentence } from "./first-sentence.ts";
import type { Guide } from "./guide.ts";
import { resolveLink } from "./resolve-link.ts";

let root = "";
let guides: Guide[] = [];

const files = {
  "docs/README.md": "# About `docs`\n\nSee [rules](rules.md). And [why](decisions/).",
  "docs/rules.md": "# Rules\n\n## Never invent: a rule",
  "docs/decisions/README.md": "# Decisions\n\n[one](0001-one.md)",
  "docs/decisions/0001-one.md": "# 0001 One\n\n## Context",
  "docs/src/notes.md": "no heading, but not a guide either",
  "docs/node_modules/x/README.md": "# Not ours",
  "packages/runtime/README.md": "# @clade/runtime\n\nWhat all share.",
  "packages/mock/README.md": "# @clade/mock",
  "packages/sandbox/README.md": "# @clade/sandbox",
  "packages/letters/README.md": "# @clade/letters",
  "packages/parcels/README.md": "# @clade/parcels",
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
  const places = { docs: join(root, "docs"), packages: join(root, "packages") };
  const vendors = ["letters", "parcels"].map((name) => ({ name, specDirectory: join(root, "specs", name) }));
  guides = findGuides(places, vendors);
});

afterAll(() => rm(root, { recursive: true }));

describe("finding guides", () => {
  it("takes every Markdown file outside code and dependencies, a README as the index of its folder", () => {
    expect(guides.slice(0, 4).map(({ path, title }) => [path, title])).toEqual([
      ["guide", "About docs"],
      ["guide/decisions", "Decisions"],
      ["guide/decisions/0001-one", "0001 One"],
      ["guide/rules", "Rules"],
    ]);
  });

  it("takes the READMEs of what stands beside the clients, by what they are", () => {
    expect(guides.slice(4, 7).map(({ path, title }) => [path, title])).toEqual([
      ["guide/using/runtime", "What every client does"],
      ["guide/using/mock", "The mock"],
      ["guide/using/sandbox", "The sandbox"],
    ]);
  });

  it("takes the README of a vendor's client as its guide where no other is written", () => {
    expect(guides.slice(7).map(({ path, title }) => [path, title])).toEqual([
      ["letters/guide", "@clade/letters"],
      ["letters/sources", "Letters: sources"],
      ["parcels/guide", "Sending parcels"],
      ["parcels/client", "@clade/parcels"],
      ["parcels/sources", "Parcels: sources"],
    ]);
  });

  it("describes a page by its first sentence, and by its title where it has none", () => {
    expect(guides.map(({ description }) => description).slice(0, 2)).toEqual(["See rules.", "one"]);
    expect(guides[3]?.description).toBe("Rules");
    expect(firstSentence("# A\n\n- no\n\nThe file `a.md` has *one*.\nNot two.")).toBe(
      "The file a.md has one.",
    );
  });
});

describe("a link of a guide", () => {
  const addressFrom = (from: string, href: string): string | undefined =>
    resolveLink(guides, join(root, from), href).address;

  it("leads to the page that is made of the file, anchors included", () => {
    expect(addressFrom("docs/README.md", "rules.md")).toBe("/guide/rules/");
    expect(addressFrom("docs/README.md", "decisions/")).toBe("/guide/decisions/");
    expect(addressFrom("docs/rules.md", "decisions/0001-one.md#context")).toBe(
      "/guide/decisions/0001-one/#context",
    );
    expect(addressFrom("docs/rules.md", "../specs/parcels/GUIDE.md")).toBe("/parcels/guide/");
  });

  it("stays as it is where it is an address already", () => {
    for (const href of ["https://example.com/", "#context", "/parcels/reference/"])
      expect(addressFrom("docs/rules.md", href)).toBe(href);
  });

  const markdown = (url: string) => ({
    type: "paragraph",
    children: [{ type: "link", url, children: [{ type: "text" }] }],
  });
  const resolveIn = (tree: object): void => {
    resolveLinks({ content: join(root, "work"), pages: guides })(tree as never, {
      path: join(root, "work/guide/rules.md"),
    });
  };

  it("leaves its text where it leads to a file of the repository that is no page", () => {
    const [toPage, toFile] = [markdown("decisions/"), markdown("../package.json")];
    resolveIn({ type: "root", children: [toPage, toFile] });
    expect(toPage.children).toMatchObject([{ type: "link", url: "/guide/decisions/" }]);
    expect(toFile.children).toEqual([{ type: "text" }]);
  });

  it("is refused where it leads to a file that does not exist", () => {
    expect(() => {
      resolveIn(markdown("missing.md"));
    }).toThrow("rules.md links to missing.md, which does not exist");
  });
});
