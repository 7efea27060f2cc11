import { readFileSync } from "node:fs";

/**
 * Reads a JSON file, whose shape the caller vouches for.
 *
 * @throws Error when it is no JSON, such as after a merge or a broken run; the message names it.
 */
export function readJsonFile(path: string): unknown {
  const text = readFileSync(path, "utf8");
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path} is no JSON: ${(cause as Error).message}`, { cause });
  }
}
