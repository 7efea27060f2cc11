import { parseYaml, Source } from "@redocly/openapi-core";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isObject } from "@clade/front";
import { SpecError } from "../spec-error.ts";
import { describeLocation, shortPath, type OwnDocument } from "./own-document.ts";

/** How an error of YAML names its place. JSON is read as YAML, of which it is a part. */
interface Misspelling {
  readonly reason: string;
  /** Counted from 0. */
  readonly mark: { readonly line: number; readonly column: number };
}

/** @throws SpecError for what is no file, or neither YAML nor JSON, or holds no object */
export function parseDocument(path: string): OwnDocument {
  const source = new Source(resolve(path), readText(path));
  const content = parseText(path, source.body);
  if (isObject(content) && !Array.isArray(content)) return { path, source, content };
  const place = describeLocation({ source, pointer: "#/" });
  throw new SpecError(
    `${place}: This is no OpenAPI document: it holds no keys. Begin it with "openapi: 3.1.0".`,
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const texts: Record<string, string> = {
      ENOENT: "There is no such file. Give the path of an OpenAPI document.",
      EISDIR: "This is a folder. Give the path of the OpenAPI document in it.",
      EACCES: "This file may not be read. Give yourself the right to.",
    };
    throw new SpecError(`${path}: ${texts[code] ?? message}`, { cause: error });
  }
}

function parseText(path: string, text: string): unknown {
  try {
    return parseYaml(text, { filename: path });
  } catch (error) {
    if (!isMisspelling(error)) throw new SpecError(`${path}: ${(error as Error).message}`, { cause: error });
    const { reason, mark } = error;
    const format = /^\s*\{/.test(text) ? "JSON" : "YAML";
    const place = `${shortPath(resolve(path))}:${mark.line + 1}:${mark.column + 1}`;
    throw new SpecError(`${place}: This is no ${format}: ${reason}. Mend it there, or shortly before.`, {
      cause: error,
    });
  }
}

function isMisspelling(error: unknown): error is Misspelling {
  return isObject(error) && isObject(error["mark"]) && typeof error["reason"] === "string";
}
