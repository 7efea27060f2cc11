import { join } from "node:path";
import { findWorkspaceRoot } from "@clade/bundle";
import ts from "typescript";
import { ownOptions, virtualDirectory } from "./virtual-host.ts";

/** Declarations that stand nowhere but in memory. */
export interface Declarations {
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Where a compiler finds the packages. */
  readonly paths: NonNullable<ts.CompilerOptions["paths"]>;
}

/** The declarations of packages of this workspace, as their builds would write them. */
export function emitDeclarations(names: readonly string[]): Declarations {
  const packages = join(findWorkspaceRoot(), "packages");
  const files = new Map<string, string>();
  const program = ts.createProgram({
    rootNames: names.map((name) => join(packages, name, "src", "index.ts")),
    options: {
      ...ownOptions(),
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: packages,
      outDir: virtualDirectory,
    },
  });
  program.emit(undefined, (path, text) => files.set(path, text));
  const doors = names.map((name) => [`@clade/${name}`, [join(virtualDirectory, name, "src", "index.d.ts")]]);
  return { files, paths: Object.fromEntries(doors) as Declarations["paths"] };
}
