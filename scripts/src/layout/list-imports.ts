import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { listFiles } from "../support/list-files.ts";

/** An import, export-from, require or import() with a literal specifier. */
export interface Import {
  /** From the package's folder: `src/client.ts`. */
  readonly file: string;
  readonly specifier: string;
}

/** All imports of a package's sources: `src/`, `bin/`, and the tools' configuration beside them. */
export function listImports(folder: string): Import[] {
  return sourceFiles(folder).flatMap((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, file), "utf8"), true, true);
    return importedFiles.map(({ fileName }) => ({ file, specifier: fileName }));
  });
}

function sourceFiles(folder: string): string[] {
  return listFiles(folder).filter((file) => /^((src|bin)\/.*|[^/]+)\.[jt]s$/.test(file));
}

/** Whether the file serves the package's development only, so that what it imports reaches no user. */
export function isForDevelopment(file: string): boolean {
  return /\.(test|config)\.[jt]s$/.test(file) || file.startsWith("src/testing/") || !file.includes("/");
}

/** The package that a bare specifier names: `@clade/bundle` of `@clade/bundle/x`. Undefined for a path and for Node. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith(".") || specifier.startsWith("/") || isBuiltin(specifier)) return undefined;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
