import type { Operation, Response } from "@clade/bundle";

/** Whether some operation documents bodies of its failures that differ by status. */
export function refusalsDiffer(operations: readonly Operation[]): boolean {
  return operations.some(({ responses }) => new Set(Object.entries(responses).flatMap(refusalBody)).size > 1);
}

/** The schemas of a failure's body as text, or nothing where it has none. */
function refusalBody([status, { content = {} }]: [status: string, response: Response]): string[] {
  const schemas = Object.values(content).map(({ schema }) => schema);
  return /^[45]/.test(status) && schemas.length > 0 ? [JSON.stringify(schemas)] : [];
}
