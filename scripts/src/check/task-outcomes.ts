import type { PackageReport } from "../report/read-reports.ts";
import { tallyOf, type Tally } from "../report/tally.ts";
import type { TurboTask } from "../support/turbo.ts";

/** How one task of one package ended. */
export interface TaskOutcome {
  readonly taskId: string;
  readonly task: string;
  /** `not run`: something it depends on failed. */
  readonly outcome: "passed" | "failed" | "not run";
}

/** Holds what was planned against what ran: a task that never started has not passed. */
export function taskOutcomes(planned: readonly TurboTask[], ran: readonly TurboTask[]): TaskOutcome[] {
  const exitCodes = new Map(ran.map(({ taskId, execution }) => [taskId, execution?.exitCode ?? 1]));
  return planned.map(({ taskId, task }) => {
    const exitCode = exitCodes.get(taskId);
    return {
      taskId,
      task,
      outcome: exitCode === undefined ? "not run" : exitCode === 0 ? "passed" : "failed",
    };
  });
}

/**
 * The tasks that count as one check each: all but those of vitest, whose tests are counted one by one. A task of vitest
 * that failed without a failed test in its report counts too, lest its failure be lost.
 */
export function countedTasks(
  planned: readonly TurboTask[],
  outcomes: readonly TaskOutcome[],
  reports: readonly PackageReport[],
): TaskOutcome[] {
  return outcomes.filter(({ taskId, outcome }) => {
    const task = planned.find((candidate) => candidate.taskId === taskId);
    if (!task?.command.startsWith("vitest ")) return true;
    const report = reports.find(({ folder }) => folder === task.directory);
    return outcome !== "passed" && !(report && tallyOf(report).failed > 0);
  });
}

/** Passed and failed tasks; one that did not run has failed. */
export function tallyOfTasks(outcomes: readonly TaskOutcome[]): Tally {
  const passed = outcomes.filter(({ outcome }) => outcome === "passed").length;
  return { passed, failed: outcomes.length - passed };
}
