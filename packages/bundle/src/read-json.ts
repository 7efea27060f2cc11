import { readFileSync } from "node:fs";

/**
 * Reads a JSON file, whose shape the caller vouches for.
 *
 * @throws Error when the file is missing or no JSON; the message names the file.
 */
export function readJson(path: string): unknown {
  const text = readFileSync(path, "utf8");
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path} is no JSON: ${(cause as Error).message}`, { cause });
  }
}
