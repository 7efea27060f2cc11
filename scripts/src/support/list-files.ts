import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const made = new Set(["node_modules", "dist", ".turbo", ".reports"]);

/** All files below a folder, relative to it, with `/`, sorted; nothing that a tool has made. Empty without the folder. */
export function listFiles(folder: string, below = ""): string[] {
  const current = join(folder, below);
  if (!existsSync(current)) return [];
  return readdirSync(current, { withFileTypes: true })
    .filter((entry) => !made.has(entry.name))
    .flatMap((entry) => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? listFiles(folder, path) : [path];
    })
    .sort();
}
