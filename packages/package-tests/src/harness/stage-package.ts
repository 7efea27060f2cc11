import { cpSync, existsSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
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
  for (const file of filesBelow(join(staged, "dist"))) {
    if (!existsSync(join(staged, "src", sourceOf(file)))) rmSync(join(staged, "dist", file));
  }
  return staged;
}

/** The source that the compiler made a file of: `index.ts` of `index.d.ts.map`. */
function sourceOf(file: string): string {
  return file.replace(/(\.d\.ts|\.js)(\.map)?$/, ".ts");
}
