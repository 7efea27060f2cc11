/** One fault of the layout. */
export interface Finding {
  /** From the root, such as `specs/cligs/README.md`. */
  readonly path: string;
  /** What is wrong, without a full stop. */
  readonly fault: string;
  /** What mends it, as an instruction without a full stop. */
  readonly cure: string;
}

/** A fault on one line. */
export function formatFinding({ path, fault, cure }: Finding): string {
  return `${path}: ${fault}. ${cure}.`;
}
