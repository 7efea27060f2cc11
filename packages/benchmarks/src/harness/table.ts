import { isMet, type Bound, type Row } from "./row.ts";

const HEADINGS = ["What", "Ours", "Beside", "Ratio", "Lowest to highest", "Aim", "Met"];

/** Rows as a Markdown table, in columns as Prettier aligns them. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const lineOf = (cells: readonly string[], filler: string): string =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width, filler)).join(" | ")} |`;
  const [headings = [], ...others] = lines;
  return [lineOf(headings, " "), lineOf([], "-"), ...others.map((cells) => lineOf(cells, " "))].join("\n");
}

function cellsOf(row: Row): string[] {
  const { what, peer, unit, ours, theirs, ratio, lowest, highest, bound } = row;
  const met = isMet(row);
  return [
    what,
    `${figure(ours)} ${unit}`,
    `${peer}: ${figure(theirs)} ${unit}`,
    figure(ratio),
    `${figure(lowest)} to ${figure(highest)}`,
    bound ? aimOf(bound) : "",
    met === undefined ? "" : met ? "yes" : "no",
  ];
}

function aimOf(bound: Bound): string {
  return "atMost" in bound ? `at most ${String(bound.atMost)}` : `at least ${String(bound.atLeast)}`;
}

/** Two digits tell more than there is to know, three are easier to compare. Whole numbers are written out. */
function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
