import { readFileSync } from "node:fs";

const STATIC_IMPORT = /^(?:import|export)\s(?!type\s)[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"/gmu;
const DYNAMIC_IMPORT = /\bimport\(\s*"([^"]+)"/gu;

function importsOf(file: URL): string[] {
  const source = readFileSync(file, "utf8");
  const found = [...source.matchAll(STATIC_IMPORT), ...source.matchAll(DYNAMIC_IMPORT)];
  return found.map(([, from, bare]) => from ?? bare ?? "");
}

/** A module's own files, itself first, and every other module that they name. */
interface Reach {
  readonly files: readonly string[];
  readonly outside: readonly string[];
}

function reachOf(entry: URL): Reach {
  const files = new Map([[entry.href, entry]]);
  const outside = new Set<string>();
  // A map goes on to the entries that are added while it is walked.
  for (const file of files.values()) {
    for (const name of importsOf(file)) {
      if (!name.startsWith(".")) outside.add(name);
      else files.set(new URL(name, file).href, new URL(name, file));
    }
  }
  return { files: [...files.keys()], outside: [...outside].sort() };
}

/**
 * Everything outside its own files that a module pulls in at run time: packages and Node builtins, by name.
 * Type imports are left out, since nothing remains of them.
 */
export function reachableImports(entry: URL): string[] {
  return [...reachOf(entry).outside];
}

/** The files that a module pulls in at run time, by their addresses. */
export function reachableFiles(entry: URL): string[] {
  return [...reachOf(entry).files];
}
