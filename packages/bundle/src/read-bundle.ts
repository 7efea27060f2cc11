import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { isBundle } from "./is-bundle.ts";
import type { Bundle } from "./types.ts";

/**
 * Reads a bundled spec.
 *
 * @param path A file such as `specs/cligs/dist/openapi.yaml`.
 * @throws Error when the file is missing, is no YAML, or is no OpenAPI 3.1 document with paths and servers.
 */
export function readBundle(path: string): Bundle {
  const document = parseText(path, readText(path));
  if (!isBundle(document)) throw new Error(`${path} is no OpenAPI 3.1 document with paths and servers.`);
  return document;
}

function parseText(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new Error(`${path} is no YAML: ${(cause as Error).message}`, { cause });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(`There is no bundled spec at ${path}. Make it with: npm run bundle`, { cause });
  }
}
