import type { Benchmark } from "./benchmark.ts";
import type { Row } from "./row.ts";
import { tableOf } from "./table.ts";

/** What a run of a benchmark found. */
export interface Result {
  readonly benchmark: Pick<Benchmark, "name" | "aim">;
  readonly rows: readonly Row[];
  readonly rounds: number;
  /** See `machineFacts`. */
  readonly facts: string;
}

/** The Markdown of a result, to print and to keep. */
export function sectionOf({ benchmark: { name, aim }, rows, rounds, facts }: Result): string {
  return `## ${name}\n\n${aim}\n\n${tableOf(rows)}\n\nRounds: ${String(rounds)}. ${facts}.`;
}

/** A document with a result in place of what was kept of the same benchmark, or at the end where nothing was. */
export function withSection(document: string, result: Result): string {
  const { name } = result.benchmark;
  const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- end of ${name} -->`];
  const section = `${begin}\n\n${sectionOf(result)}\n\n${end}`;
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from === -1 && to === -1) return `${document.trimEnd()}\n\n${section}\n`;
  if (from === -1 || to < from) throw new Error(`The markers of ${name} do not pair. Remove them both.`);
  return document.slice(0, from) + section + document.slice(to + end.length);
}
