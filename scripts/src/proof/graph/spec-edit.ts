import { everyTask } from "../../check/check-tasks.ts";
import { readersOf } from "../../layout/check-vendor-dependencies.ts";
import { readWorkspace } from "../../layout/read-workspace.ts";
import { planTasks, type TurboTask } from "../../support/turbo.ts";
import { rewordSummary } from "../edit-spec.ts";
import { joinResults, observe, type ProofResult } from "../proof.ts";
import { changedTasks } from "./changed-tasks.ts";

/** An edit of a vendor's spec reruns the tasks that read that spec, all of them and no other's. */
export async function proveSpecEdit(copy: string, vendor: string): Promise<ProofResult> {
  const before = await planTasks(copy, everyTask);
  const undo = rewordSummary(copy, vendor);
  const after = await planTasks(copy, everyTask);
  undo();
  return judge(vendor, readersOf(vendor, readWorkspace(copy)), before, changedTasks(before, after));
}

function judge(
  vendor: string,
  readers: readonly string[],
  all: readonly TurboTask[],
  changed: readonly TurboTask[],
): ProofResult {
  const isReader = (task: TurboTask): boolean => readers.includes(task.package);
  const changedIds = changed.map(({ taskId }) => taskId);
  const stale = all.filter((task) => isReader(task) && !changedIds.includes(task.taskId));
  const others = changed.filter((task) => !isReader(task));
  return joinResults([
    observe(
      stale.length === 0,
      `an edit of specs/${vendor} reruns all ${changed.length} tasks of ${readers.join(", ")}`,
      `an edit of specs/${vendor} does not rerun ${idsOf(stale)}`,
    ),
    observe(
      others.length === 0,
      `and none of the other ${all.length - changed.length} tasks`,
      `an edit of specs/${vendor} reruns tasks that do not read it: ${idsOf(others)}`,
    ),
  ]);
}

function idsOf(tasks: readonly TurboTask[]): string {
  return tasks.map(({ taskId }) => taskId).join(", ");
}
