import { join } from "node:path";
import { readReports } from "../report/read-reports.ts";
import { runCommand, type CommandResult } from "../support/run-command.ts";
import { toolEnvironment } from "../support/tool-environment.ts";

/** Longer than the slowest suite takes on a busy machine. */
const PATIENCE = 300_000;

/** What the contract tests of a vendor say of its files as they are: the first that fails; undefined when all pass. */
export async function failedTest(root: string, vendor: string): Promise<string | undefined> {
  const program = join(root, "node_modules/vitest/vitest.mjs");
  const folder = "packages/contract-tests";
  const parameters = [program, "run", "--root", folder, "--bail", "1", `src/${vendor}/`];
  const { exitCode, output } = await run(root, process.execPath, parameters);
  if (exitCode === 0) return undefined;
  const failed = readReports(root)
    .filter((report) => report.folder === folder)
    .flatMap(({ tests }) => tests)
    .find(({ status }) => status === "failed");
  return failed ? `${failed.file}: ${failed.title}` : output.slice(-2_000);
}

/** Which other check objects to a vendor's files as they are: the lint of the bundle, or that what is generated is stale. */
export async function failedCheck(root: string, vendor: string): Promise<"lint" | "stale" | undefined> {
  const spectral = join(root, "node_modules/.bin/spectral");
  const lint = ["lint", "dist/openapi.yaml", "--fail-severity", "warn"];
  if ((await run(join(root, "specs", vendor), spectral, lint)).exitCode !== 0) return "lint";
  const codegen = [join(root, "packages/codegen/bin/clade-codegen.js"), "--check"];
  const stale = await run(join(root, "packages", vendor), process.execPath, codegen);
  return stale.exitCode === 0 ? undefined : "stale";
}

function run(folder: string, command: string, parameters: readonly string[]): Promise<CommandResult> {
  const environment = { ...toolEnvironment, NO_COLOR: "1" };
  return runCommand(command, parameters, { folder, environment, patience: PATIENCE });
}
