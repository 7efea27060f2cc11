import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";

/** Whether this machine has curl: not every one with Node does. */
export const hasCurl: boolean = spawnSync("curl", ["--version"]).status === 0;

/** Runs a curl line in a POSIX shell, as a reader who copied it would, and tells what it printed. It gives up after ten seconds. */
export async function runCurl(line: string): Promise<string> {
  const { stdout } = await promisify(execFile)("sh", ["-c", `${line} --silent --show-error --max-time 10`]);
  return stdout;
}

/** Runs a curl line in the same way, and tells the status that came back. */
export async function curlStatus(line: string): Promise<number> {
  return Number(await runCurl(`${line} --output /dev/null --write-out '%{http_code}'`));
}
