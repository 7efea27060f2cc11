import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";

/** Whether this machine has curl: not every one with Node does. */
export const hasCurl: boolean = spawnSync("curl", ["--version"]).status === 0;

/** Runs a curl line in a shell, as a reader who copied it would, and tells what it printed. */
export async function runCurl(line: string): Promise<string> {
  const { stdout } = await promisify(execFile)("sh", ["-c", `${line} --silent --show-error --max-time 10`]);
  return stdout;
}
