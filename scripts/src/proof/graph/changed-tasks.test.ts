import { expect, test } from "vitest";
import type { TurboTask } from "../../support/turbo.ts";
import { changedTasks } from "./changed-tasks.ts";

function task(taskId: string, hash: string): TurboTask {
  return { taskId, hash, package: taskId.split("#")[0] ?? "" } as TurboTask;
}

test("tasks with another hash and tasks that came or went are changed; the root's own are left out", () => {
  const before = [task("a#lint", "1"), task("b#lint", "1"), task("gone#lint", "1"), task("//#format", "1")];
  const after = [task("a#lint", "1"), task("b#lint", "2"), task("new#lint", "1"), task("//#format", "2")];

  expect(changedTasks(before, after).map(({ taskId }) => taskId)).toEqual([
    "b#lint",
    "gone#lint",
    "new#lint",
  ]);
});
