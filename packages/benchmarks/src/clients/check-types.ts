import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { runProgram } from "../servers/run-program.ts";
import { readDiagnostics, type Diagnostics } from "./diagnostics.ts";

/** What it takes to check a caller. */
export interface TypeCheck extends Diagnostics {
  /** From the start of the compiler to its end. */
  readonly milliseconds: number;
}

const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");

/** As an integrator's bundler wants it, with what the compiler itself proposes for a new program. */
const compilerOptions = {
  ...{ target: "es2022", lib: ["es2023", "dom", "dom.iterable"], types: [] },
  ...{ module: "esnext", moduleResolution: "bundler", strict: true, skipLibCheck: true, noEmit: true },
};

/**
 * Writes a program of one module into a folder.
 * @param stem the name of its file
 * @returns where its project is
 */
export async function writeProject(folder: string, stem: string, text: string): Promise<string> {
  const project = join(folder, `tsconfig.${stem}.json`);
  await writeFile(join(folder, `${stem}.ts`), text);
  await writeFile(project, JSON.stringify({ compilerOptions, files: [`${stem}.ts`] }));
  return project;
}

/**
 * Checks a program in a process of its own.
 * @throws Error where it has mistakes, of which a compiler would have to tell in the time that is measured
 */
export async function checkTypes(project: string): Promise<TypeCheck> {
  const start = performance.now();
  const printed = await runProgram([compiler, "--project", project, "--extendedDiagnostics"]);
  return { ...readDiagnostics(printed), milliseconds: performance.now() - start };
}
