import { formatTable, type Row } from "../report/format-table.ts";
import type { Tally } from "../report/tally.ts";
import { tallyOfTasks, type TaskOutcome } from "./task-outcomes.ts";

/** A check that is neither a test nor a task: a proof, or the promises. */
export interface SingleCheck {
  readonly name: string;
  readonly passed: boolean;
}

/** What did not pass by name, then a table of all tasks by their name and of the single checks. */
export function formatOutcomes(outcomes: readonly TaskOutcome[], checks: readonly SingleCheck[]): string[] {
  const bad = outcomes.filter(({ outcome }) => outcome !== "passed");
  const taskNames = [...new Set(outcomes.map(({ task }) => task))].sort();
  return [
    ...bad.map(({ taskId, outcome }) => `${outcome.toUpperCase()} ${taskId}: ${cureOf(taskId, outcome)}`),
    ...checks.filter(({ passed }) => !passed).map(({ name }) => `FAILED ${name}: see its section above`),
    ...formatTable([
      ["check", "passed", "failed"],
      ...taskNames.map((name) => rowOf(name, tallyOfTasks(outcomes.filter(({ task }) => task === name)))),
      ...checks.map((check): Row => rowOf(check.name, tallyOfCheck(check))),
    ]),
  ];
}

/** A single check counts as one. */
export function tallyOfCheck({ passed }: SingleCheck): Tally {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function cureOf(taskId: string, outcome: TaskOutcome["outcome"]): string {
  if (outcome === "not run") return "something it needs failed";
  const [packageName = "", task = ""] = taskId.split("#");
  return `run it alone with: npx turbo run ${task} --filter=${packageName}`;
}

function rowOf(name: string, { passed, failed }: Tally): Row {
  return [name, passed, failed];
}
