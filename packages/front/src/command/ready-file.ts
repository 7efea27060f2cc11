import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { isObject } from "../is-object.ts";
import { parseJson } from "../parse-json.ts";
import { CommandUsageError } from "./command.ts";
import type { Served } from "./start-lines.ts";

/** Tells programs that wait for it that all vendors are ready, and where. */
export interface ReadyFile {
  readonly write: (served: Pick<Served, "origin" | "baseUrls">) => void;
  readonly remove: () => void;
}

/**
 * Looks at the path of a ready file before anything is started. One that an earlier process left is removed, since whoever waits
 * would take it for that of this one.
 *
 * @throws CommandUsageError for a path at which no such file can be written, or that is another file's
 */
export function claimReadyFile(path: string): ReadyFile {
  checkFolder(path);
  if (existsSync(path)) checkLeftOver(path);
  const remove = (): void => {
    rmSync(path, { force: true });
  };
  remove();
  return {
    write: (served) => {
      writeWhole(path, describe(served));
    },
    remove,
  };
}

function describe({ origin, baseUrls }: Pick<Served, "origin" | "baseUrls">): string {
  return `${JSON.stringify({ pid: process.pid, origin, baseUrls }, undefined, 2)}\n`;
}

/** Whoever sees the file sees all of it, because it appears under its name only once it is whole. */
function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}

function checkFolder(path: string): void {
  if (path.trim() === "") {
    throw new CommandUsageError("--ready-file is empty. Leave it out, or give the path of a file.");
  }
  const folder = dirname(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CommandUsageError(`--ready-file ${path}: there is no folder ${folder}. Make it first.`);
  }
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const text = `--ready-file ${path}: nothing can be written into ${folder}. Choose another folder.`;
    throw new CommandUsageError(text, { cause: error });
  }
}

function checkLeftOver(path: string): void {
  if (statSync(path).isDirectory()) {
    throw new CommandUsageError(`--ready-file ${path} is a folder. Give the path of a file.`);
  }
  const content = parseJson(readFileSync(path, "utf8"));
  if (isObject(content) && "pid" in content && "baseUrls" in content) return;
  throw new CommandUsageError(
    `--ready-file ${path} is another file, which would be lost. Choose another path, or delete it.`,
  );
}
