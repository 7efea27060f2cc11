import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Where a tool runs, and what it finds in the environment beside what this process has. */
export interface ToolOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Keeps the tools from asking their makers for news. */
const quiet = { DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1", npm_config_update_notifier: "false" };

/**
 * Runs a program to its end.
 * @returns what it wrote to its standard output
 * @throws Error when it fails, with all that it wrote
 */
export async function runTool(
  command: string,
  parameters: readonly string[],
  { cwd, env = {} }: ToolOptions,
): Promise<string> {
  const options = { cwd, env: { ...process.env, ...quiet, ...env }, maxBuffer: 2 ** 26 };
  try {
    return (await promisify(execFile)(command, parameters, options)).stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${parameters.join(" ")} failed in ${cwd}:\n${stdout}${stderr}`, {
      cause: error,
    });
  }
}
