import type { Trial } from "./mutate-vendor.ts";

/** What a run found at one vendor. */
export interface MutationResult {
  readonly vendor: string;
  readonly seed: string;
  readonly trials: readonly Trial[];
}

/** One line of the result to print. */
export function summaryOf({ vendor, trials }: MutationResult): string {
  const { contract, other, survived } = countEnds(trials);
  return `${vendor}: ${String(trials.length)} faults, ${String(contract)} caught by contract tests, ${String(other)} by other checks only, ${String(survived)} by nothing`;
}

/** A document with a vendor's result in place of what was kept of the same vendor, or at the end where nothing was. */
export function withMutation(document: string, result: MutationResult): string {
  const [begin, end] = [`<!-- generated: ${result.vendor} -->`, `<!-- end of ${result.vendor} -->`];
  const section = `${begin}\n\n${sectionOf(result)}\n\n${end}`;
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from === -1 && to === -1) return `${document.trimEnd()}\n\n${section}\n`;
  if (from === -1 || to < from)
    throw new Error(`The markers of ${result.vendor} do not pair. Remove them both.`);
  return document.slice(0, from) + section + document.slice(to + end.length);
}

function sectionOf({ vendor, seed, trials }: MutationResult): string {
  const missed = trials.filter(({ end }) => end !== "contract");
  const list = missed.map(({ fault, line, end }) => `- ${nameOf(end)}: ${fault.kind}, \`${line}\``);
  const parts = [
    `## ${vendor}`,
    `Seed ${seed}, ${String(trials.length)} faults.`,
    tableOf(trials),
    ...(list.length > 0 ? ["What the contract tests let through:", list.join("\n")] : []),
  ];
  return parts.join("\n\n");
}

function tableOf(trials: readonly Trial[]): string {
  const kinds = [...new Set(trials.map(({ fault }) => fault.kind))].sort();
  const rows = [
    ["Kind of fault", "Planted", "Contract tests", "Lint or stale check only", "Survived"],
    ...kinds.map((kind) =>
      rowOf(
        kind,
        trials.filter(({ fault }) => fault.kind === kind),
      ),
    ),
    rowOf("all", trials),
  ];
  const widths = (rows[0] ?? []).map((_head, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  const [head = [], ...others] = rows;
  return [head, rule, ...others]
    .map(
      (row) => `| ${row.map((cell, column) => alignCell(cell, column, widths[column] ?? 0)).join(" | ")} |`,
    )
    .join("\n");
}

function alignCell(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function rowOf(kind: string, trials: readonly Trial[]): string[] {
  const { contract, other, survived } = countEnds(trials);
  return [kind, ...[trials.length, contract, other, survived].map(String)];
}

function countEnds(trials: readonly Trial[]) {
  const count = (...ends: Trial["end"][]): number => trials.filter(({ end }) => ends.includes(end)).length;
  return { contract: count("contract"), other: count("lint", "stale"), survived: count("survived") };
}

function nameOf(end: Trial["end"]): string {
  if (end === "survived") return "survived";
  return end === "lint" ? "caught by lint:bundle" : "caught by check:generated";
}
