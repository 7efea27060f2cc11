import type { Operation } from "@clade/bundle";
import type { CreatedId, OperationBehaviour } from "@clade/runtime";

/** Where an operation's answers tell the ids of what they created. The linter sees that only successes do, and all alike. */
export function createdIds({ responses }: Operation): OperationBehaviour["created"] {
  const created = Object.values(responses)
    .map((response) => response["x-created"])
    .find(Boolean);
  if (!created) return undefined;
  return Object.fromEntries(
    Object.entries(created).map(([name, { at, path, optional }]): [string, CreatedId] => [
      name,
      { at, ...(path !== undefined && { path }), ...(optional && { optional }) },
    ]),
  );
}
