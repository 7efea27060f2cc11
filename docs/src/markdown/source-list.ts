import type { Evidence, Origin } from "@clade/spec-rules";
import { gradeMeanings } from "../prepare/grade-words.ts";
import { link, oneLine, plain } from "./inline.ts";

/**
 * The titles of some sources, each a link where it has an address, with its date.
 *
 * @throws Error when `info.x-origin` lacks a key.
 */
export function sourceList(origin: Origin, keys: readonly string[]): string {
  return keys.map((key) => sourceTitle(origin, key)).join("; ");
}

function sourceTitle(origin: Origin, key: string): string {
  const source = origin[key];
  if (!source) throw new Error(`The source ${key} is cited, but info.x-origin has no such key.`);
  const title = source.url === undefined ? plain(source.title) : link(plain(source.title), source.url);
  return source.dated === undefined ? title : `${title} (${source.dated})`;
}

/** Why a claim has its grade, and its sources: `Seen in one program. Sources: …`. */
export function reason(origin: Origin, { grade, note, sources }: Evidence): string {
  const words = note === undefined ? gradeMeanings[grade] : oneLine(note);
  return sources === undefined ? words : `${words} Sources: ${sourceList(origin, sources)}.`;
}
