import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const cliPath = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin",
  "cli.js",
);

/**
 * Runs the Redocly CLI in silence: it prints a box about Node 20 on every run.
 *
 * @param cwd Where it looks for `redocly.yaml`.
 * @throws Error with all that it printed when it fails.
 */
export async function runRedocly(options: readonly string[], cwd: string): Promise<void> {
  const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  try {
    await run(process.execPath, [cliPath, ...options], { cwd, env: environment });
  } catch (cause) {
    const { stdout = "", stderr = "" } = cause as { stdout?: string; stderr?: string };
    throw new Error(`redocly ${options.join(" ")} failed.\n${stdout}${stderr}`, { cause });
  }
}
