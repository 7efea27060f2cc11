import type { Operation } from "@clade/bundle";

/** What ran: an operation, and the status that answered it. */
export interface Exercised {
  readonly operationId: string;
  readonly status: number;
}

/** Documented responses that no exchange showed, as `operationId status`; empty when all were exercised. */
export function missingExchanges(
  operations: readonly Operation[],
  exercised: readonly Exercised[],
): string[] {
  const seen = new Set(exercised.map(({ operationId, status }) => `${operationId} ${status}`));
  return operations
    .flatMap((operation) => Object.keys(operation.responses).map((status) => `${operation.id} ${status}`))
    .filter((response) => !seen.has(response));
}
