import { copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** Caches that tools rewrite in place, and npm's note of what is installed: a link would change the original. */
const skipped = new Set([".vite", ".vite-temp", ".cache"]);
const copied = new Set([".package-lock.json"]);

/**
 * Makes a folder's twin whose files are the same on disk: fast and small, good for files that are replaced but never
 * rewritten. Symbolic links are made anew as they are, so that relative ones lead to the twin's own files.
 */
export function linkTree(source: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const from = join(source, entry.name);
    const to = join(target, entry.name);
    if (entry.isDirectory()) linkTree(from, to);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
    else if (copied.has(entry.name)) copyFileSync(from, to);
    else linkFile(from, to);
  }
}

/** Another disk, or a file of another user, cannot be linked to. */
function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
