import type { Contradictions, Origin } from "@clade/spec-rules";
import { bullets } from "../markdown/blocks.ts";
import { oneLine } from "../markdown/inline.ts";
import { sourceList } from "../markdown/source-list.ts";

/** The points on which sources disagree, a block of Markdown for each reading's list and each choice. */
export function contradictionPoints(origin: Origin, contradictions: Contradictions): string[] {
  return contradictions.flatMap(({ readings, choice }) => [
    bullets(readings.map(({ says, sources }) => `${oneLine(says)} (${sourceList(origin, sources)})`)),
    `**This spec:** ${oneLine(choice)}`,
  ]);
}
