import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Vendor } from "@clade/bundle";
import type { Guide } from "./guide.ts";

const skipped = new Set(["dist", "node_modules", "src", "assets"]);

/** What a vendor's spec may have beside it, and where the site shows it. */
const vendorPages = [
  { source: "GUIDE.md", page: "guide.html", group: "Vendors" },
  { source: "SOURCES.md", page: "sources.html", group: "Sources" },
];

/**
 * Every Markdown file of the docs folder, and each vendor's guide and account of its sources. A README is the index of its
 * folder.
 *
 * @throws Error when a file has no heading to take its title from.
 */
export function findGuides(
  docsDirectory: string,
  vendors: readonly Pick<Vendor, "name" | "specDirectory">[],
): Guide[] {
  const guides = markdownFiles(docsDirectory).map((file) => {
    const name = relative(docsDirectory, file).split(sep).join("/");
    const page = name.replace(/README\.md$/, "index.md").replace(/\.md$/, ".html");
    const group = name.includes("/") ? capitalise(name.slice(0, name.indexOf("/"))) : "Guide";
    return readGuide(file, `guide/${page}`, group);
  });
  const ofVendors = vendorPages.flatMap(({ source, page, group }) =>
    vendors.flatMap(({ name, specDirectory }) => {
      const file = join(specDirectory, source);
      return existsSync(file) ? [readGuide(file, `${name}/${page}`, group)] : [];
    }),
  );
  return [...guides, ...ofVendors];
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

function readGuide(file: string, path: string, group: string): Guide {
  const markdown = readFileSync(file, "utf8");
  const heading = /^# (.+)$/m.exec(markdown)?.[1];
  if (!heading) throw new Error(`${file} has no heading of the first level to take its title from.`);
  return { file, path, group, title: heading.replaceAll(/[`*_]/g, "").trim(), markdown };
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
