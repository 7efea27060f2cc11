/** A place in the text of a query. */
export interface CzqlPosition {
  /** UTF-16 units before it. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** UTF-16 units from the start of the line, from 1. */
  readonly column: number;
}

/** What `lintCzql` finds. */
export interface CzqlProblem {
  /** An error is outside the known language; a note names what is assumed to belong to it, as no source shows it. */
  readonly severity: "error" | "note";
  /** What was found, what was expected, and what was probably meant. */
  readonly message: string;
  /** Where it starts; for what is never closed, where that was opened. */
  readonly position: CzqlPosition;
  /** What could stand there instead: keywords in capitals, signs, or kinds of things such as `a field`. Empty for a note. */
  readonly expected: readonly string[];
}
