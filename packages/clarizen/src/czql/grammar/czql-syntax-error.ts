import type { CzqlPosition } from "../czql-problem.ts";

/** A text is no query, or no condition, of the known language. */
export class CzqlSyntaxError extends Error {
  override readonly name = "CzqlSyntaxError";
  /** Where it starts; for what is never closed, where that was opened. */
  readonly position: CzqlPosition;
  /** What could stand there instead: keywords in capitals, signs, or kinds of things such as `a field`. */
  readonly expected: readonly string[];

  /** @param fault what was found, what was expected, and what was probably meant */
  constructor(fault: string, position: CzqlPosition, expected: readonly string[]) {
    super(`Line ${position.line}, column ${position.column}: ${fault}`);
    this.position = position;
    this.expected = expected;
  }
}
