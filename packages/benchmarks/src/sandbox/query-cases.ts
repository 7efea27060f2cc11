import type { Bound } from "../harness/row.ts";
import { SIBLINGS, taskId, type EntityRow } from "./many-tasks.ts";

/** A query, and the plain JavaScript that finds the same. */
export interface QueryCase {
  readonly what: string;
  readonly q: string;
  /** Gives entities as the answer has them, in its order. */
  readonly scan: () => readonly object[];
  readonly bound: Bound;
}

const SLOWER: Bound = { atMost: 2 };
const FASTER: Bound = { atMost: 1 };

/** @param entities all that there are, in the order in which they were created */
export function queryCases(entities: readonly EntityRow[]): QueryCase[] {
  const tasks = entities.filter(({ typeName }) => typeName === "Task");
  return [...walks(tasks, entities), ...lookUps(tasks)];
}

/** What has to look at every task. */
function walks(tasks: readonly EntityRow[], entities: readonly EntityRow[]): QueryCase[] {
  const byId = new Map(entities.map((row) => [row.id, row]));
  const managerOf = ({ values }: EntityRow) => byId.get(text(values["Manager"]));
  return [
    {
      what: "a plain condition",
      q: "SELECT Name FROM Task WHERE PercentCompleted >= 99",
      scan: () => tasks.filter(({ values }) => Number(values["PercentCompleted"]) >= 99).map(shown),
      bound: SLOWER,
    },
    {
      what: "LIKE",
      q: "SELECT Name FROM Task WHERE Name LIKE '%777%'",
      scan: () => tasks.filter(({ values }) => letters(values["Name"]).includes("777")).map(shown),
      bound: SLOWER,
    },
    {
      what: "a dotted field",
      q: "SELECT Name FROM Task WHERE Manager.Name = 'Jane'",
      scan: () => tasks.filter((task) => letters(managerOf(task)?.values["Name"]) === "jane").map(shown),
      bound: SLOWER,
    },
    {
      what: "the first 100 of an order",
      q: "SELECT Name FROM Task ORDER BY DueDate DESC LIMIT 100",
      scan: () => [...tasks].sort(later).slice(0, 100).map(shown),
      bound: SLOWER,
    },
    {
      what: "groups",
      q: "SELECT Manager, COUNT(Name) AS N, MAX(PercentCompleted) AS Most FROM Task GROUP BY Manager",
      scan: () => groupsOf(tasks),
      bound: SLOWER,
    },
  ];
}

/** What an index finds. */
function lookUps(tasks: readonly EntityRow[]): QueryCase[] {
  const [parent, single] = [taskId(500 * SIBLINGS), taskId(54_321)];
  return [
    {
      what: "by id",
      q: `SELECT Name FROM Task WHERE ID = '${single}'`,
      scan: () => tasks.filter(({ id }) => id === single).map(shown),
      bound: FASTER,
    },
    {
      what: "by reference",
      q: `SELECT Name FROM Task WHERE Parent = '${parent}'`,
      scan: () => tasks.filter(({ values }) => values["Parent"] === parent).map(shown),
      bound: FASTER,
    },
  ];
}

function shown({ id, values }: EntityRow): object {
  return { id, Name: values["Name"] };
}

function groupsOf(tasks: readonly EntityRow[]): object[] {
  const groups = new Map<unknown, { N: number; Most: number }>();
  for (const { values } of tasks) {
    const group = groups.get(values["Manager"]) ?? { N: 0, Most: -Infinity };
    groups.set(values["Manager"], group);
    group.N++;
    group.Most = Math.max(group.Most, Number(values["PercentCompleted"]));
  }
  return Array.from(groups, ([id, measures]) => ({
    id: null,
    Manager: id === undefined ? null : { id },
    ...measures,
  }));
}

function later(one: EntityRow, other: EntityRow): number {
  const [first, second] = [text(one.values["DueDate"]), text(other.values["DueDate"])];
  if (first === second) return 0;
  return first < second ? 1 : -1;
}

function letters(value: unknown): string {
  return text(value).toLowerCase();
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
