import type { ErrorBehaviour } from "@clade/runtime";

/** Error behaviours by status. */
export type Errors = Readonly<Record<string, ErrorBehaviour>>;

/**
 * The behaviour of each status that several operations share, so that the table says it once. The table also holds for
 * operations that do not document the status, so what would surprise there stays with those that do: advice on retries,
 * and a meaning that the status itself does not have (Clevertim answers unparsable JSON with 500).
 */
export function commonErrors(errorsOfOperations: readonly Errors[]): Record<string, ErrorBehaviour> {
  const statuses = new Set(errorsOfOperations.flatMap((errors) => Object.keys(errors)));
  return Object.fromEntries(
    [...statuses].sort().flatMap((status) => {
      const behaviours = errorsOfOperations.flatMap((errors) => errors[status] ?? []);
      const common = mostFrequent(behaviours.filter((behaviour) => isExpected(status, behaviour)));
      return common ? [[status, common]] : [];
    }),
  );
}

/**
 * What an operation says differently from the common table. One that speaks of a range, such as `4XX`, keeps all of its
 * own, since the range would otherwise come before the common meaning of a status.
 */
export function ownErrors(errors: Errors, common: Errors): Record<string, ErrorBehaviour> {
  const hasRange = Object.keys(errors).some((status) => !/^[0-9]{3}$/.test(status));
  return Object.fromEntries(
    Object.entries(errors).filter(([status, behaviour]) => hasRange || !isSame(behaviour, common[status])),
  );
}

function isExpected(status: string, { kind, retry }: ErrorBehaviour): boolean {
  return !retry && (kind === "unsupported" || status.startsWith("5") === (kind === "server"));
}

function mostFrequent(behaviours: readonly ErrorBehaviour[]): ErrorBehaviour | undefined {
  const counts = new Map<string, number>();
  for (const behaviour of behaviours) {
    const text = JSON.stringify(behaviour);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [text, count] = [...counts].sort((first, second) => second[1] - first[1])[0] ?? [];
  return text !== undefined && count !== undefined && count > 1
    ? (JSON.parse(text) as ErrorBehaviour)
    : undefined;
}

function isSame(first: ErrorBehaviour, second: ErrorBehaviour | undefined): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}
