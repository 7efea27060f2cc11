import { relative } from "node:path";

/** The file in which something stands, from the spec's folder on, with slashes: `paths/cligs_create.yaml`. */
export function fileOf(location: { source: { absoluteRef: string } }, folder: string): string {
  return relative(folder, location.source.absoluteRef).replaceAll("\\", "/");
}
