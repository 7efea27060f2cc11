import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findWorkspaceRoot } from "@clade/bundle";
import ts from "typescript";

const options: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  // The types that the generated table names, without the package around them.
  paths: { "@clade/runtime": [join(findWorkspaceRoot(), "packages", "runtime", "src", "behaviour.ts")] },
};

/** Compiles files strictly, as `tsc --strict` does, and tells what it complains about: `name(line): message`. */
export function compile(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "clade-compile-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const program = ts.createProgram(
      Object.keys(files).map((name) => join(folder, name)),
      options,
    );
    return ts.getPreEmitDiagnostics(program).map(describe);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, " ");
  if (!file || start === undefined) return message;
  const name = file.fileName.slice(file.fileName.lastIndexOf("/") + 1);
  return `${name}(${file.getLineAndCharacterOfPosition(start).line + 1}): ${message}`;
}
