import type { Origin } from "@clade/spec-rules";
import type { Guide } from "../guide/guide.ts";
import { table } from "../markdown/blocks.ts";
import { code } from "../markdown/inline.ts";
import { sourceList } from "../markdown/source-list.ts";
import { sourceKinds } from "../prepare/source-kinds.ts";

/**
 * A vendor's account of its sources together with the sources themselves: the file names them by the keys of `info.x-origin`, which nobody
 * knows who reads the page alone.
 *
 * @param account The page that is made of `SOURCES.md`.
 */
export function sourcesPage(account: Guide, title: string, origin: Origin): Guide {
  const listed = `## The sources by their keys\n\n${sourcesTable(origin)}\n\n`;
  return {
    ...account,
    description: `What the spec of the ${title} rests on, where the sources disagree, what nobody says, and what was left out.`,
    markdown: account.markdown.replace(/^(?=## )/m, () => listed),
  };
}

function sourcesTable(origin: Origin): string {
  return table(
    ["Key", "Source", "Kind"],
    Object.entries(origin).map(([key, { kind, note }]) => [
      code(key),
      note === undefined ? sourceList(origin, [key]) : `${sourceList(origin, [key])}: ${note}`,
      sourceKinds[kind],
    ]),
  );
}
