/**
 * Lets plain Node run the sources as they are, so that the command line is tested as a process of its own and nothing
 * has to be built first: `node --import ./register-typescript.js --conditions=@clade/source bin/clade-mock.js`.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import typescript from "typescript";

export function resolve(specifier, context, next) {
  return next(specifier === "../dist/cli.js" ? "../src/cli.ts" : specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const source = await readFile(fileURLToPath(url), "utf8");
  const { ESNext } = typescript.ModuleKind;
  const { outputText } = typescript.transpileModule(source, {
    compilerOptions: { module: ESNext, target: typescript.ScriptTarget.ES2023, verbatimModuleSyntax: true },
  });
  return { format: "module", shortCircuit: true, source: outputText };
}
