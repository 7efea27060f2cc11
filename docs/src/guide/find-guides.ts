import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Vendor } from "@clade/bundle";
import { firstSentence } from "./first-sentence.ts";
import type { Guide } from "./guide.ts";

const skipped = new Set(["dist", "node_modules", "src", "assets"]);

/** Where a repository keeps what the guides are made of. */
export interface GuidePlaces {
  /** The written docs. */
  readonly docs: string;
  /** The folder with the vendors' client packages, each named as its vendor. */
  readonly packages: string;
}

/** Of what an integrator uses beside a client, the README is a page of the docs too, under a name that says what it is. */
const packagePages = [
  { folder: "runtime", path: "guide/using/runtime", title: "What every client does" },
  { folder: "mock", path: "guide/using/mock", title: "The mock" },
  { folder: "sandbox", path: "guide/using/sandbox", title: "The sandbox" },
];

/**
 * Every Markdown file of the docs folder, the READMEs of the runtime, the mock and the sandbox, and of each vendor its guide, the
 * README of its client and the account of its sources. A README is the index of its folder.
 *
 * @throws Error when a file has no heading to take its title from.
 */
export function findGuides(
  { docs, packages }: GuidePlaces,
  vendors: readonly Pick<Vendor, "name" | "specDirectory">[],
): Guide[] {
  const written = markdownFiles(docs).map((file) => {
    const name = relative(docs, file).split(sep).join("/");
    return readGuide(file, `guide/${name.replace(/\.md$/, "")}`.replace(/\/README$/, ""));
  });
  return [
    ...written,
    ...packagePages.map(({ folder, path, title }) => ({
      ...readGuide(join(packages, folder, "README.md"), path),
      title,
    })),
    ...vendors.flatMap((vendor) => vendorGuides(packages, vendor)),
  ];
}

/** Where no guide is written, the client's README is the guide. */
function vendorGuides(
  packages: string,
  { name, specDirectory }: Pick<Vendor, "name" | "specDirectory">,
): Guide[] {
  const texts = [join(specDirectory, "GUIDE.md"), join(packages, name, "README.md")].filter((file) =>
    existsSync(file),
  );
  const sources = join(specDirectory, "SOURCES.md");
  return [
    ...texts.map((file, index) => readGuide(file, `${name}/${index === 0 ? "guide" : "client"}`)),
    ...(existsSync(sources) ? [readGuide(sources, `${name}/sources`)] : []),
  ];
}

function markdownFiles(directory: string): string[] {
  const entries = readdirSync(directory, { withFileTypes: true }).sort((first, second) => {
    return sortKey(first.name).localeCompare(sortKey(second.name), "en");
  });
  return entries.flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory())
      return skipped.has(entry.name) || entry.name.startsWith(".") ? [] : markdownFiles(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** A README comes first in its folder. */
function sortKey(name: string): string {
  return name === "README.md" ? "" : name;
}

function readGuide(file: string, path: string): Guide {
  const markdown = readFileSync(file, "utf8");
  const heading = /^# (.+)$/m.exec(markdown)?.[1];
  if (!heading) throw new Error(`${file} has no heading of the first level to take its title from.`);
  const title = heading.replaceAll(/[`*_]/g, "").trim();
  return { file, path, title, description: firstSentence(markdown) ?? title, markdown };
}
