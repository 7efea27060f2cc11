import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { listFiles } from "../support/list-files.ts";
import { fillIn, type Placeholders } from "./placeholders.ts";

const folder = resolve(import.meta.dirname, "../../templates/vendor");

/** A file of a new vendor, from the root of the repository. */
export interface RenderedFile {
  readonly path: string;
  readonly content: string;
}

/** All files of a vendor, made from the templates. */
export function renderVendor(placeholders: Placeholders): RenderedFile[] {
  return listFiles(folder).map((path) => ({
    path: fillIn(path, placeholders),
    content: renderTemplate(path, placeholders),
  }));
}

/** One file of a vendor, by its path among the templates. */
export function renderTemplate(path: string, placeholders: Placeholders): string {
  return fillIn(readFileSync(join(folder, path), "utf8"), placeholders);
}
