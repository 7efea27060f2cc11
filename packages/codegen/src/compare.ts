import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedFiles } from "./generate.ts";

/** What is wrong with a folder of generated files, one sentence each; empty when it is current. Writes nothing. */
export function compare(folder: string, files: GeneratedFiles): string[] {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const leftOver = present
    .filter((name) => !Object.hasOwn(files, name))
    .map((name) => `${join(folder, name)} is left over.`);
  return [
    ...Object.entries(files).flatMap(([name, content]) => compareFile(join(folder, name), content)),
    ...leftOver,
  ];
}

function compareFile(path: string, content: string): string[] {
  if (!existsSync(path)) return [`${path} is missing.`];
  const present = readFileSync(path, "utf8").split("\n");
  const wanted = content.split("\n");
  const line = wanted.findIndex((text, index) => text !== present[index]);
  if (line === -1 && present.length === wanted.length) return [];
  const number = line === -1 ? wanted.length + 1 : line + 1;
  return [
    `${path}:${number} is stale: it has ${quote(present[number - 1])}, the spec gives ${quote(wanted[number - 1])}.`,
  ];
}

function quote(line: string | undefined): string {
  return line === undefined ? "no such line" : JSON.stringify(line.trim());
}
