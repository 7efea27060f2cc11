import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Runs plain Node with some arguments to its end.
 * @returns what it has printed
 * @throws Error where it fails
 */
export async function runProgram(argv: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [...argv]);
  return stdout;
}
