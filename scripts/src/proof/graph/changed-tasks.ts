import type { TurboTask } from "../../support/turbo.ts";

/** The tasks whose hash differs between two plans, or that only one of them has; those of the root left out. */
export function changedTasks(before: readonly TurboTask[], after: readonly TurboTask[]): TurboTask[] {
  const hashes = (tasks: readonly TurboTask[]): Map<string, string> =>
    new Map(tasks.map(({ taskId, hash }) => [taskId, hash]));
  const [earlier, later] = [hashes(before), hashes(after)];
  const all = new Map([...before, ...after].map((task) => [task.taskId, task]));
  // The root's own tasks read the whole tree, so that any edit reruns them.
  return [...all.values()].filter(
    (task) => task.package !== "//" && earlier.get(task.taskId) !== later.get(task.taskId),
  );
}
