import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { filesBelow } from "./files-below.ts";

const made = new Set(["node_modules", ".turbo", ".reports"]);

/**
 * Copies a package as a fresh clone would have built it. A compiler leaves what it made of a source that is gone, and a release
 * is made on a fresh clone.
 * @returns the copy's folder
 */
export function stagePackage(folder: string, parent: string): string {
  const staged = join(parent, basename(folder));
  cpSync(folder, staged, { recursive: true, filter: (path) => !made.has(basename(path)) });
  if (!existsSync(join(staged, "dist"))) throw new Error(`${folder} is not built. Run: npm run build`);
  const dist = join(staged, "dist");
  for (const map of filesBelow(dist).filter((file) => file.endsWith(".map"))) {
    if (hasSources(join(dist, map))) continue;
    rmSync(join(dist, map));
    rmSync(join(dist, map.slice(0, -".map".length)));
  }
  return staged;
}

/** Whether all that a file was made of is there. */
function hasSources(map: string): boolean {
  const { sources } = JSON.parse(readFileSync(map, "utf8")) as { sources: string[] };
  return sources.every((source) => existsSync(join(dirname(map), source)));
}
