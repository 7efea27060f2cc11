import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { siteInputVariable } from "../astro/site-input.ts";
import { docsDirectory } from "../docs-directory.ts";

const run = promisify(execFile);
const cliPath = join(dirname(createRequire(import.meta.url).resolve("astro/package.json")), "astro.js");

/**
 * Has Astro write the pages, in a process of its own: it keeps the state of a build in its modules.
 *
 * @param input The file with the `SiteInput`.
 * @param directory What stood in it before is gone.
 * @throws Error with all that it printed when it fails.
 */
export async function runAstro(input: string, directory: string): Promise<void> {
  const environment = {
    ...process.env,
    // Astro takes variables of these names for its own, and a test runner sets them: the search would be left out.
    ...{ NODE_ENV: "production", MODE: undefined, DEV: undefined, PROD: undefined, SSR: undefined },
    ASTRO_TELEMETRY_DISABLED: "1",
    [siteInputVariable]: input,
  };
  try {
    await run(process.execPath, [cliPath, "build", "--outDir", directory], {
      cwd: docsDirectory,
      env: environment,
      maxBuffer: 16 * 1024 * 1024,
    });
  } catch (cause) {
    const { stdout = "", stderr = "" } = cause as { stdout?: string; stderr?: string };
    throw new Error(`astro build failed.\n${stdout}${stderr}`, { cause });
  }
}
