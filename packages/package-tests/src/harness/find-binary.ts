import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readManifest } from "./public-packages.ts";

const { resolve } = createRequire(import.meta.url);

/**
 * The program of a runtime that comes from npm as one package for each platform. Its own installation script, which would fetch
 * or move the program, is never run here.
 * @param runtime the package that names the others as its optional dependencies
 * @returns nothing where none of them is installed, since there is none for this platform
 */
export function findBinary(runtime: string): string | undefined {
  const { optionalDependencies = {} } = readManifest(dirname(resolve(`${runtime}/package.json`)));
  const folders = Object.keys(optionalDependencies).flatMap(folderOf);
  const names = [runtime, `${runtime}.exe`].flatMap((name) => [name, join("bin", name)]);
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

function folderOf(name: string): string[] {
  try {
    return [dirname(resolve(`${name}/package.json`))];
  } catch {
    return [];
  }
}
