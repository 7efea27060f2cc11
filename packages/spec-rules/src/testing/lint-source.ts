import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createConfig, lint, type NormalizedProblem } from "@redocly/openapi-core";
import cladePlugin from "../redocly/plugin.ts";
import { fileOf } from "../redocly/file-of.ts";

/** The files of a spec by their paths, each as the object that it holds. `openapi.yaml` is the first to be read. */
export type SpecFiles = Readonly<Record<string, object>>;

/** A problem, and where it is shown: the file and a JSON Pointer. */
export interface SourceProblem {
  readonly message: string;
  readonly at: string;
}

/** Lints a spec of real files with one rule of the plugin. */
export async function lintSource(
  rule: string,
  files: SpecFiles,
  options: object = {},
): Promise<SourceProblem[]> {
  const folder = mkdtempSync(join(tmpdir(), "clade-lint-"));
  try {
    writeFiles(folder, files);
    const config = await createConfig({
      plugins: [cladePlugin()],
      rules: { [`clade/${rule}`]: { severity: "error", ...options } },
    });
    const problems = await lint({ ref: join(folder, "openapi.yaml"), config });
    return problems.map((problem) => ({ message: problem.message, at: placeOf(problem, folder) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeFiles(folder: string, files: SpecFiles): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    // JSON is YAML, and the reader goes by content.
    writeFileSync(join(folder, path), JSON.stringify(content));
  }
}

function placeOf({ location: [location] }: NormalizedProblem, folder: string): string {
  if (location?.pointer === undefined) return "";
  return `${fileOf(location, folder)}${location.pointer}`;
}
