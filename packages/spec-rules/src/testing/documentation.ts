import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";

const folder = join(import.meta.dirname, "../../../../docs");

/** A page of the written documentation, by its path below `docs/`. */
export function readPage(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

/** The files of a folder below `docs/`. */
export function listPages(path: string): string[] {
  return readdirSync(join(folder, path)).sort();
}

/** What the YAML examples of a page hold. */
export function yamlExamples(page: string): unknown[] {
  return [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) => parseYaml(text ?? ""));
}

/** The names in code under a heading of a page. */
export function codeUnder(page: string, heading: string): string[] {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? "");
}
