import type { Snapshot } from "@clade/sandbox";

/** An entity as the sandbox keeps it. */
export interface EntityRow {
  readonly id: string;
  readonly typeName: string;
  readonly place: number;
  readonly values: Readonly<Record<string, unknown>>;
}

export const VENDOR = "clarizen";
const TABLE = "entities";

/** How many tasks stand below one. */
export const SIBLINGS = 100;

/**
 * Tasks of an organization that has too many: like the first that the sandbox starts with, but for what queries look at. Every
 * hundredth has another manager than the rest.
 */
export function manyTasks(snapshot: Snapshot, count: number): EntityRow[] {
  const known = entitiesOf(snapshot);
  const [sample] = known.filter(({ typeName }) => typeName === "Task");
  const [usual, other] = known.filter(({ typeName }) => typeName === "User").map(({ id }) => id);
  if (!sample) throw new Error("The sandbox starts without a task.");
  return Array.from({ length: count }, (_, index) => ({
    ...{ id: taskId(index), typeName: sample.typeName, place: known.length + index + 1 },
    values: {
      ...sample.values,
      ...{ Name: `Task ${String(index)}`, SYSID: `T-${String(index)}`, ExternalID: String(index) },
      ...{ Manager: index % 100 === 0 ? other : usual, Parent: taskId(index - (index % SIBLINGS)) },
      ...{ PercentCompleted: scattered(index, 100), DueDate: dateOf(scattered(index, 100_003)) },
      ...{ Duration: { unit: "Days", value: index % 50 }, Work: { unit: "Hours", value: index % 400 } },
    },
  }));
}

export function taskId(index: number): string {
  return `/Task/${index.toString(16).padStart(8, "0")}-8a0c-4f0e-9d52-1f4f6e7a9b10`;
}

/** All entities of a snapshot. */
export function entitiesOf(snapshot: Snapshot): EntityRow[] {
  return Object.values(snapshot[VENDOR]?.contents[TABLE] ?? {}).map(({ record }) => record as EntityRow);
}

/** The snapshot with more entities. */
export function withEntities(snapshot: Snapshot, rows: readonly EntityRow[]): Snapshot {
  const { contents = {}, random = 0 } = snapshot[VENDOR] ?? {};
  const added = Object.fromEntries(rows.map((row) => [row.id, { place: row.place, record: row }]));
  return { [VENDOR]: { contents: { ...contents, [TABLE]: { ...contents[TABLE], ...added } }, random } };
}

/** Numbers below a bound in no order, without chance: every run measures the same. */
function scattered(index: number, bound: number): number {
  return (index * 7919) % bound;
}

function dateOf(minutes: number): string {
  return new Date(Date.UTC(2020, 0) + minutes * 60_000).toISOString().replace("Z", "0000");
}
