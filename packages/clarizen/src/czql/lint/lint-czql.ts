import { UsageError } from "@clade/runtime";
import type { CzqlProblem } from "../czql-problem.ts";
import { parseQuery } from "../grammar/parse-query.ts";
import { positionAt } from "../grammar/position-at.ts";
import { QueryFault } from "../grammar/query-fault.ts";
import { TokenReader } from "../grammar/token-reader.ts";
import { tokenize } from "../grammar/tokenize.ts";

/**
 * Checks the text of a query without sending it: the first error, if any, and before it a note for each thing that is only
 * assumed to belong to the language. The grammar is put together from what public sources show, so the service may take more
 * than this does. Whether an entity type or a field exists is not checked.
 *
 * @example
 * lintCzql("SELCT Name FROM Task")[0]?.message; // Found "SELCT", expected SELECT. Did you mean SELECT?
 * @returns the problems by their positions; none for a query of which every part is known from a source
 * @throws UsageError for anything but a text
 */
export function lintCzql(text: string): CzqlProblem[] {
  if (typeof (text as unknown) !== "string") {
    throw new UsageError(
      `lintCzql takes the text of a query; got a value of type ${typeof text}. Of what czql makes, give "q".`,
    );
  }
  const reader = new TokenReader(tokenize(text));
  const fault = faultOf(reader);
  const problems = reader.assumptions.map(({ what, offset }): CzqlProblem => ({
    severity: "note",
    message: `${what} is assumed; no source shows it.`,
    position: positionAt(text, offset),
    expected: [],
  }));
  if (fault) {
    const { message, offset, expected } = fault;
    problems.push({ severity: "error", message, position: positionAt(text, offset), expected });
  }
  return problems.sort((one, other) => one.position.offset - other.position.offset);
}

function faultOf(reader: TokenReader): QueryFault | undefined {
  try {
    parseQuery(reader);
    return undefined;
  } catch (error) {
    if (error instanceof QueryFault) return error;
    throw error;
  }
}
