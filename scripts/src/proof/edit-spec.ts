import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { httpMethods } from "@clade/bundle";
import { isMap, parseDocument } from "yaml";

/**
 * Rewords the summary of one operation of a vendor, which shows in the generated types.
 *
 * @returns a function that puts the file back
 */
export function rewordSummary(root: string, vendor: string): () => void {
  const folder = join(root, "specs", vendor, "paths");
  const [file] = readdirSync(folder).sort();
  if (file === undefined) throw new Error(`${folder} is empty.`);
  return rewrite(join(folder, file), reword);
}

/** Changes a file's text and returns a function that puts it back. */
export function rewrite(path: string, change: (text: string) => string): () => void {
  const before = readFileSync(path, "utf8");
  writeFileSync(path, change(before));
  return () => {
    writeFileSync(path, before);
  };
}

function reword(pathFile: string): string {
  const document = parseDocument(pathFile);
  const method = httpMethods.find((candidate) => isMap(document.get(candidate)));
  if (method === undefined) throw new Error("The file of a path has no operation.");
  document.setIn([method, "summary"], `${String(document.getIn([method, "summary"]))}, reworded`);
  return document.toString();
}
