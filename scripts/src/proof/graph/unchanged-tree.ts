import { everyTask } from "../../check/check-tasks.ts";
import { planTasks } from "../../support/turbo.ts";
import { observe, type ProofResult } from "../proof.ts";

/** After a run of everything, nothing would run again: no task changes what it reads itself. */
export async function proveUnchangedTree(root: string): Promise<ProofResult> {
  const cacheable = (await planTasks(root, everyTask)).filter((task) => task.resolvedTaskDefinition.cache);
  const missed = cacheable.filter(({ cache }) => cache.status === "MISS").map(({ taskId }) => taskId);
  return observe(
    missed.length === 0,
    `an unchanged tree is answered from the cache: ${cacheable.length} of ${cacheable.length} tasks`,
    `after a run of everything these tasks would run again: ${missed.join(", ")}`,
  );
}
