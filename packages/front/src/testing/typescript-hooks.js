/**
 * Lets plain Node run the sources as they are, so that a command line is tested as a process of its own and nothing has to be
 * built first: `node --import ./register-typescript.js --conditions=@clade/source bin/clade-mock.js`.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Written sources, by what they were written from: loading the compiler takes longer than all the rest of a start. */
const cache = join(tmpdir(), "clade-typescript-hooks");

export function resolve(specifier, context, next) {
  return next(specifier === "../dist/cli.js" ? "../src/cli.ts" : specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const source = await readFile(fileURLToPath(url), "utf8");
  const path = join(cache, `${createHash("sha256").update(source).digest("hex")}.js`);
  const written = await readFile(path, "utf8").catch(() => write(path, source));
  return { format: "module", shortCircuit: true, source: written };
}

/** Several processes, and threads of one, may write the same file at once, so that each writes its own and puts it in place whole. */
async function write(path, source) {
  const { default: typescript } = await import("typescript");
  const { ESNext } = typescript.ModuleKind;
  const { outputText } = typescript.transpileModule(source, {
    compilerOptions: { module: ESNext, target: typescript.ScriptTarget.ES2023, verbatimModuleSyntax: true },
  });
  await mkdir(cache, { recursive: true });
  const own = `${path}.${randomUUID()}`;
  await writeFile(own, outputText);
  await rename(own, path);
  return outputText;
}
