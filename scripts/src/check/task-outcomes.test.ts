import type { TestResult } from "@clade/bundle/promises";
import { expect, test } from "vitest";
import type { TurboTask } from "../support/turbo.ts";
import { formatOutcomes } from "./format-outcomes.ts";
import { countedTasks, tallyOfTasks, taskOutcomes } from "./task-outcomes.ts";

function task(taskId: string, command: string, exitCode?: number): TurboTask {
  const [packageName = "", name = ""] = taskId.split("#");
  return {
    taskId,
    task: name,
    package: packageName,
    directory: "packages/bird",
    hash: "1",
    command,
    cache: { status: "MISS" },
    resolvedTaskDefinition: { cache: true },
    ...(exitCode !== undefined && { execution: { exitCode } }),
  };
}

function reportWith(status: TestResult["status"]): { folder: string; tests: TestResult[] } {
  return { folder: "packages/bird", tests: [{ title: "sings", file: "a.test.ts", status }] };
}

test("a planned task that never started has not passed", () => {
  const planned = [task("bird#lint", "eslint ."), task("bird#build", "tsc"), task("bird#test", "vitest run")];
  const ran = [task("bird#lint", "eslint .", 0), task("bird#build", "tsc", 2)];

  const outcomes = taskOutcomes(planned, ran);

  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["passed", "failed", "not run"]);
  expect(tallyOfTasks(outcomes)).toEqual({ passed: 1, failed: 2 });
});

test("a task of vitest does not count beside its tests", () => {
  const planned = [task("bird#lint", "eslint ."), task("bird#test", "vitest run")];
  const outcomes = taskOutcomes(planned, [
    task("bird#lint", "eslint .", 0),
    task("bird#test", "vitest run", 1),
  ]);

  expect(countedTasks(planned, outcomes, [reportWith("failed")]).map(({ taskId }) => taskId)).toEqual([
    "bird#lint",
  ]);
});

test.each([
  ["its tests all passed", [reportWith("passed")]],
  ["it left no report", []],
])("a task of vitest that failed counts when %s", (_title, reports) => {
  const planned = [task("bird#test", "vitest run")];
  const outcomes = taskOutcomes(planned, [task("bird#test", "vitest run", 1)]);

  expect(tallyOfTasks(countedTasks(planned, outcomes, reports))).toEqual({ passed: 0, failed: 1 });
});

test("what did not pass is named with the command that runs it alone, above a table", () => {
  const outcomes = taskOutcomes(
    [task("bird#lint", "eslint ."), task("fish#lint", "eslint ."), task("bird#build", "tsc")],
    [task("bird#lint", "eslint .", 0), task("fish#lint", "eslint .", 1)],
  );

  expect(formatOutcomes(outcomes, [{ name: "promises", passed: true }])).toEqual([
    "FAILED fish#lint: run it alone with: npx turbo run lint --filter=fish",
    "NOT RUN bird#build: something it needs failed",
    "check     passed  failed",
    "build          0       1",
    "lint           1       1",
    "promises       1       0",
  ]);
});
