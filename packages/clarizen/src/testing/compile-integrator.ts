import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const pathOf = (place: string): string => fileURLToPath(new URL(place, import.meta.url));

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  customConditions: ["@clade/source"],
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ["node"],
  typeRoots: [pathOf("../../../../node_modules/@types")],
  paths: { "@clade/clarizen": [pathOf("../index.ts")] },
};

/**
 * Compiles a program that imports `@clade/clarizen` by its name, as an integrator's does, and tells what the compiler
 * complains about: `line: message`.
 */
export function compileIntegrator(program: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "clade-integrator-"));
  const main = join(folder, "main.ts");
  try {
    writeFileSync(main, program);
    const compiled = ts.createProgram([main], options);
    const source = compiled.getSourceFile(main);
    return [...compiled.getSemanticDiagnostics(source), ...compiled.getSyntacticDiagnostics(source)].map(
      describe,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, " ");
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `${line}: ${message}`;
}
