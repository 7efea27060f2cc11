import { oneLine } from "./inline.ts";

/** Blocks of Markdown as one text, empty ones left out. */
export function joinBlocks(blocks: readonly (string | undefined)[]): string {
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

/** A table, of Markdown that stands on one line each. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => oneLine(cell).replaceAll("|", String.raw`\|`)).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A list, whose items may be of several lines. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item.replaceAll("\n", "\n  ")}`).join("\n");
}

/** Code as a block of its own. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/^`+/gm) ?? []).map(({ length }) => length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${language}\n${text.trimEnd()}\n${marks}`;
}

/** A heading and the blocks below it; nothing where they are all empty. */
export function section(heading: string, blocks: readonly string[]): string[] {
  return blocks.some(Boolean) ? [`## ${heading}`, ...blocks] : [];
}
