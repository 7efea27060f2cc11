import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";

/** Whether this machine has curl: not every one with Node does. */
export const hasCurl: boolean = spawnSync("curl", ["--version"]).status === 0;

/** Runs a line in a POSIX shell, as a reader who copied it would. A curl that hangs is stopped after ten seconds. */
export async function runLine(line: string): Promise<string> {
  const { stdout } = await promisify(execFile)("sh", ["-c", `${line} --silent`], { timeout: 10_000 });
  return stdout;
}
