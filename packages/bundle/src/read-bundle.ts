import { readFileSync } from "node:fs";
import { isBundle } from "./is-bundle.ts";
import type { Bundle } from "./types.ts";

/**
 * Reads a bundled spec.
 *
 * @param path A file such as `specs/cligs/dist/openapi.json`.
 * @throws Error when the file is missing, is no JSON, or is no OpenAPI 3.1 document with paths and servers.
 */
export function readBundle(path: string): Bundle {
  const document = parseText(path, readText(path));
  if (!isBundle(document)) throw new Error(`${path} is no OpenAPI 3.1 document with paths and servers.`);
  return document;
}

function parseText(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path} is no JSON: ${(cause as Error).message}`, { cause });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(`There is no bundled spec at ${path}. Make it with: npm run bundle`, { cause });
  }
}
