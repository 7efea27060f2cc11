import type { Guide } from "./guide.ts";

/** The guides that stand for a whole: those of the top folder, and the index of each folder below. */
export function chapters(guides: readonly Guide[]): Guide[] {
  return guides.filter(({ path }) => /^guide\/([^/]+|[^/]+\/index)\.html$/.test(path));
}
