import type { CzqlPosition } from "../czql-problem.ts";

export function positionAt(text: string, offset: number): CzqlPosition {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { offset, line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
